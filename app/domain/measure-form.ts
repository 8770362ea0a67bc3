import { z } from 'zod'
import { choiceField, dayField, optionalDayField } from './form'
import { numberTextField, optionalFreeTextField } from './free-text'
import { asksWhy, numberIn } from './kept-number'
import { fhvServices, measureKinds, type FhvService, type MeasureState } from './measure'

/** An order may tell how to reach who does it. */
export const newMeasureForm = z
  .object({
    sort: choiceField(measureKinds),
    tjanst: z
      .string()
      .optional()
      .transform((text) => fhvServices.find((one): one is FhvService => one === text) ?? null),
    vad: numberTextField(300),
    'vad-nummer': optionalFreeTextField(200),
    fran: dayField,
    till: optionalDayField,
    uppfoljning: optionalDayField,
  })
  .superRefine(({ sort, vad, 'vad-nummer': reason }, context) => {
    if (sort === 'fhv') return asksWhy('vad', vad, reason, context)
    const found = numberIn(vad)
    if (found) context.addIssue({ code: 'custom', path: ['vad'], message: 'phone-number-in-text', params: { found } })
  })

const states = [
  'decided',
  'running',
  'done',
  'dropped',
  'delivered',
  'followed-up',
  'cancelled',
] as const satisfies readonly MeasureState[]

export const measureTurnForm = z.object({ lage: choiceField(states), effekt: optionalFreeTextField(500) })
