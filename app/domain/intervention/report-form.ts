import { z } from 'zod'
import { choiceField, optionalDayField } from '../form'
import { freeTextField, optionalFreeTextField } from '../free-text'
import { decisionAnswers, evaluationAnswers, followUpMonths, measureStates, recheckAnswers } from './answer'
import { longestText } from './step-input'

/** The name of a measure, an escalation or a follow-up in a posted form. */
const key = z.string().default('')

export const measureForm = z
  .object({
    nyckel: key,
    lage: choiceField(measureStates),
    varfor: optionalFreeTextField(longestText),
    effekt: optionalFreeTextField(longestText),
  })
  .transform(({ nyckel, lage, varfor, effekt }) => ({ measure: nyckel, state: lage, why: varfor, effect: effekt }))

export const decisionForm = z
  .object({
    nyckel: key,
    svar: choiceField(decisionAnswers),
    vem: freeTextField(200),
    skal: optionalFreeTextField(longestText),
  })
  .transform(({ nyckel, svar, vem, skal }) => ({ escalation: nyckel, answer: svar, decider: vem, reason: skal }))

/** Codes beside those of its fields: `missing` at the day of one that was held. */
export const followUpForm = z
  .object({
    nyckel: key,
    blev: choiceField(['ja', 'nej']),
    hallen: optionalDayField,
    text: freeTextField(longestText),
  })
  .transform(({ nyckel, blev, hallen, text }, context) => {
    const months = followUpMonths.find((one) => String(one) === nyckel)
    if (blev === 'ja' && hallen === null) context.addIssue({ code: 'custom', path: ['hallen'], message: 'missing' })
    if (months === undefined) context.addIssue({ code: 'custom', path: [''], message: 'choose' })
    return { months: months ?? followUpMonths[0], heldOn: blev === 'ja' ? hallen : null, text }
  })

const told = optionalFreeTextField(longestText).transform((text) => text ?? '')

export const evaluationForm = z
  .object({ svar: choiceField(evaluationAnswers), text: told })
  .transform(({ svar, text }) => ({ answer: svar, text }))

export const recheckForm = z
  .object({ svar: choiceField(recheckAnswers), text: told })
  .transform(({ svar, text }) => ({ answer: svar, text }))

/** Nothing but the button. */
export const readingForm = z.object({})
