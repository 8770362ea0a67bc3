import { z } from 'zod'
import { choiceField, dayField } from '../form'
import { freeTextField } from '../free-text'
import { breakOffReasons, choiceReasons } from './answer'
import type { InvitedRole } from './party'

export const choiceForm = z
  .object({ skal: choiceField(choiceReasons), datum: dayField })
  .transform(({ skal, datum }) => ({ why: skal, nextOn: datum }))

const reason = freeTextField(1000)
const nothing = { reason: null, because: null, nextOn: null }

/** The ways on from where an intervention stands, another day for the next, and taking the latest back. */
export const moveForm = z.discriminatedUnion('atgard', [
  z
    .object({ atgard: z.literal('vidare'), datum: dayField })
    .transform(({ atgard, datum }) => ({ ...nothing, atgard, kind: 'forward' as const, nextOn: datum })),
  z.object({ atgard: z.literal('hoppa-over'), datum: dayField, skal: reason }).transform(({ atgard, datum, skal }) => ({
    ...nothing,
    ...{ atgard, kind: 'skip' as const, nextOn: datum, reason: skal },
  })),
  z.object({ atgard: z.literal('tillbaka'), datum: dayField, skal: reason }).transform(({ atgard, datum, skal }) => ({
    ...nothing,
    ...{ atgard, kind: 'back' as const, nextOn: datum, reason: skal },
  })),
  z
    .object({ atgard: z.literal('avsluta') })
    .transform(({ atgard }) => ({ ...nothing, atgard, kind: 'close' as const })),
  z
    .object({ atgard: z.literal('avbryt'), orsak: choiceField(breakOffReasons), skal: reason })
    .transform(({ atgard, orsak, skal }) => ({
      ...nothing,
      ...{ atgard, kind: 'break-off' as const, because: orsak, reason: skal },
    })),
  z
    .object({ atgard: z.literal('datum'), datum: dayField })
    .transform(({ atgard, datum }) => ({ atgard, nextOn: datum })),
  z.object({ atgard: z.literal('angra') }),
])

export type MoveAct = z.infer<typeof moveForm>['atgard']

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
