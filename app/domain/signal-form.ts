import { z } from 'zod'
import { choiceField, dayField } from './form'
import { freeTextField, optionalFreeTextField } from './free-text'
import type { Answer } from './signal'

/** Fields of the answer form; which of them are needed depends on the choice. */
export const answerForm = z
  .object({
    svar: choiceField(['talk', 'other', 'none']),
    datum: z.string().optional(),
    text: optionalFreeTextField(1000),
  })
  .transform((form, context): Answer => {
    if (form.svar === 'talk') {
      const talkOn = dayField.safeParse(form.datum)
      if (talkOn.success) return { kind: 'talk', talkOn: talkOn.data, note: form.text }
      context.addIssue({ code: 'custom', path: ['datum'], message: talkOn.error.issues[0]?.message ?? 'not-a-date' })
      return z.NEVER
    }
    if (form.text !== null) return { kind: form.svar, note: form.text }
    context.addIssue({
      code: 'custom',
      path: ['text'],
      message: form.svar === 'none' ? 'no-action-unexplained' : 'action-missing',
    })
    return z.NEVER
  })

export const snoozeForm = z.object({ till: dayField, uppskov: freeTextField(500) })
