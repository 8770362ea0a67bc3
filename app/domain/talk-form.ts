import { z } from 'zod'
import { choiceField, dayField, optionalDayField } from './form'
import { optionalFreeTextField } from './free-text'
import { participants, talkKinds, type NextStep, type Participant, type TalkNote } from './talk'

export const bookTalkForm = z.object({
  sort: choiceField(talkKinds),
  datum: dayField,
  tid: z
    .string()
    .trim()
    .regex(/^(([01]?\d|2[0-3])[.:][0-5]\d)?$/, 'not-a-time')
    .optional(),
  plats: optionalFreeTextField(120),
  facket: z.string().optional(),
})

const part = optionalFreeTextField(2000).transform((text) => text ?? '')
const what = optionalFreeTextField(200)
const who = z.string().optional()

/** How many next steps one form takes. */
export const stepRows = [1, 2, 3] as const

export const talkNoteForm = z
  .object({
    hallet: dayField,
    deltog: z.string({ error: 'choose' }).min(1, 'choose'),
    ...{ sett: part, dialog: part, andra: part, folj: part },
    ...{ steg1: what, vem1: who, senast1: optionalDayField },
    ...{ steg2: what, vem2: who, senast2: optionalDayField },
    ...{ steg3: what, vem3: who, senast3: optionalDayField },
  })
  .transform((form, context) => {
    const note: TalkNote = {
      participants: form.deltog.split(',').filter(isParticipant),
      parts: { discover: form.sett, dialogue: form.dialog, adapt: form.andra, followUp: form.folj },
    }
    const steps = stepRows.flatMap((row): NextStep[] => {
      const [what, who, dueOn] = [form[`steg${row}`], form[`vem${row}`], form[`senast${row}`]]
      if (what === null) return []
      if (who !== undefined && isParticipant(who) && dueOn !== null) return [{ what, who, dueOn }]
      const late = who !== undefined && isParticipant(who)
      context.addIssue({
        code: 'custom',
        path: [late ? `senast${row}` : `vem${row}`],
        message: late ? 'missing' : 'choose',
      })
      return []
    })
    return { heldOn: form.hallet, note, steps }
  })

const isParticipant = (who: string): who is Participant => participants.some((one) => one === who)
