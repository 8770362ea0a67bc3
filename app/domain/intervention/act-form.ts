import { z } from 'zod'
import { choiceField, dayField } from '../form'
import { freeTextField } from '../free-text'
import { breakOffReasons, choiceReasons } from './answer'
import type { InvitedRole } from './party'
import { stages, type TransitionKind } from './stage'

export const choiceForm = z
  .object({ skal: choiceField(choiceReasons), datum: dayField })
  .transform(({ skal, datum }) => ({ why: skal, nextOn: datum }))

const reason = freeTextField(1000)
/** Where it stood when the page was shown. */
const shown = { fran: z.enum(stages).optional() }
const onward = { ...shown, datum: dayField }

/** The ways on from where an intervention stands, another day for the next, and taking the latest back. */
export const moveForm = z
  .discriminatedUnion('atgard', [
    z.object({ atgard: z.literal('vidare'), ...onward }),
    z.object({ atgard: z.enum(['hoppa-over', 'tillbaka']), ...onward, skal: reason }),
    z.object({ atgard: z.literal('avsluta'), ...shown }),
    z.object({ atgard: z.literal('avbryt'), ...shown, orsak: choiceField(breakOffReasons), skal: reason }),
    z.object({ atgard: z.literal('datum'), datum: dayField }),
    z.object({ atgard: z.literal('angra') }),
  ])
  .transform((form) => ({
    atgard: form.atgard,
    shown: 'fran' in form ? (form.fran ?? null) : null,
    reason: 'skal' in form ? form.skal : null,
    because: 'orsak' in form ? form.orsak : null,
    nextOn: 'datum' in form ? form.datum : null,
  }))

export type MoveAct = z.infer<typeof moveForm>['atgard']

/** The transition that an act asks for; another day, and taking back, are none. */
export const transitionOf: Record<Exclude<MoveAct, 'datum' | 'angra'>, TransitionKind> = {
  vidare: 'forward',
  'hoppa-over': 'skip',
  tillbaka: 'back',
  avsluta: 'close',
  avbryt: 'break-off',
}

const someone = z.string({ error: 'choose' }).min(1, 'choose')

/** The opaque name of an account, and the role it is invited in: `fhv:k3v…`. */
const guest = z
  .string({ error: 'choose' })
  .regex(/^(fhv|skyddsombud):[a-z0-9]+$/, 'choose')
  .transform((text) => {
    const [role, who = ''] = text.split(':')
    return { role: role as InvitedRole, who }
  })

export const partyForm = z.discriminatedUnion('atgard', [
  z.object({ atgard: z.enum(['bjud-in', 'ta-bort']), gast: guest }),
  z.object({ atgard: z.enum(['folj', 'sluta']), vem: someone }),
  z.object({ atgard: z.literal('lamna'), till: someone, 'lamna-skal': freeTextField(500) }),
])

export type PartyInput = z.infer<typeof partyForm>
