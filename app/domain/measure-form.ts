import { z } from 'zod'
import { choiceField, dayField, optionalDayField } from './form'
import { freeTextField, optionalFreeTextField } from './free-text'
import { fhvServices, measureKinds, type FhvService, type MeasureState } from './measure'

export const newMeasureForm = z.object({
  sort: choiceField(measureKinds),
  tjanst: z
    .string()
    .optional()
    .transform((text) => fhvServices.find((one): one is FhvService => one === text) ?? null),
  vad: freeTextField(300),
  fran: dayField,
  till: optionalDayField,
  uppfoljning: optionalDayField,
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
