import { z } from 'zod'
import { choiceField, dayField } from './form'
import { optionalFreeTextField, optionalNumberTextField } from './free-text'
import { asksWhy } from './kept-number'
import { isParticipant, stepFields, stepsWritten } from './step-fields'
import { talkKinds, type TalkNote } from './talk'

const slotFields = {
  datum: dayField,
  tid: z
    .string()
    .trim()
    .regex(/^(([01]?\d|2[0-3])[.:][0-5]\d)?$/, 'not-a-time')
    .optional(),
  plats: optionalNumberTextField(120),
  'plats-nummer': optionalFreeTextField(200),
}

export const bookTalkForm = z
  .object({ sort: choiceField(talkKinds), ...slotFields, facket: z.string().optional() })
  .superRefine((form, context) => asksWhy('plats', form.plats, form['plats-nummer'], context))

/** A booked talk that gets another day, time or place, or does not happen. */
export const turnTalkForm = z.discriminatedUnion('atgard', [
  z
    .object({ atgard: z.literal('flytta'), ...slotFields })
    .superRefine((form, context) => asksWhy('plats', form.plats, form['plats-nummer'], context)),
  z.object({ atgard: z.literal('blev-inte-av') }),
])

const part = optionalFreeTextField(2000).transform((text) => text ?? '')

export const talkNoteForm = z
  .object({
    hallet: dayField,
    deltog: z.string({ error: 'choose' }).min(1, 'choose'),
    ...{ sett: part, dialog: part, andra: part, folj: part },
    ...stepFields,
  })
  .transform((form, context) => {
    const note: TalkNote = {
      participants: form.deltog.split(',').filter(isParticipant),
      parts: { discover: form.sett, dialogue: form.dialog, adapt: form.andra, followUp: form.folj },
    }
    return { heldOn: form.hallet, note, steps: stepsWritten(form, context) }
  })
