import { z } from 'zod'
import { contestOutcomes } from './contest'
import { correctionOutcomes, correctionSubjects } from './correction'
import { choiceField, dayField, optionalDayField } from './form'
import { freeTextField, optionalFreeTextField } from './free-text'
import { answerKinds, meetingKinds } from './meeting'
import { planViews } from './plan-comment'

export const planCommentForm = z
  .object({ svar: choiceField(planViews), text: optionalFreeTextField(2000) })
  .transform(({ svar, text }) => ({ view: svar, text }))

export const planShareForm = z.object({ senast: dayField })

export const contestForm = z.object({ text: freeTextField(2000) })

export const contestAnswerForm = z.object({ utfall: choiceField(contestOutcomes), text: freeTextField(1000) })

export const correctionForm = z
  .object({ om: choiceField(correctionSubjects), post: z.string().max(20).optional(), text: freeTextField(2000) })
  .transform(({ om, post, text }) => ({ about: om, object: post || null, text }))

export const correctionAnswerForm = z.object({ utfall: choiceField(correctionOutcomes), text: freeTextField(1000) })

export const ownMeetingForm = z
  .object({
    svar: choiceField(answerKinds),
    forslag: optionalDayField,
    text: optionalFreeTextField(300),
    version: z.string().max(6).optional(),
  })
  .transform(({ svar, forslag, text, version }) => ({
    answer: { kind: svar, text, suggestedOn: forslag },
    sequence: version ? Number(version) : null,
  }))

export const meetingAskForm = z.object({ sort: choiceField(meetingKinds), varfor: freeTextField(600) })

export const exportForm = z.object({})
