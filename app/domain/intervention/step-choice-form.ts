import { z } from 'zod'
import type { Day } from '../day'
import { dayField } from '../form'
import { textFindings } from '../text-guard'
import { defaultForms } from './default-forms'
import type { Step } from './stage'
import { demands, partsOf, type StepChoice } from './step-choice'

/** What the fields of the form are called; a part is a `group` or a `group.field`. */
export const demandName = (part: string): string => `krav:${part}`
export const hintName = (part: string): string => `ledtext:${part}`

const longestHint = 300
const longestName = 60

/** The whole choice for a step as it is posted: what is as we have it isn't kept. Codes: `too-long`, `missing`, those of a day. */
export const stepChoiceForm = (step: Step) =>
  z.record(z.string(), z.string()).transform((values, context): { choice: StepChoice; startsOn: Day } => {
    const startsOn = dayField.safeParse(values.fran)
    if (!startsOn.success)
      context.addIssue({ code: 'custom', path: ['fran'], message: startsOn.error.issues[0]?.message ?? 'missing' })
    const name = values.namn?.trim() || null
    guard('namn', name ?? '', longestName, context)
    const parts = partsOf(defaultForms[step])
    for (const { part } of parts) guard(hintName(part), values[hintName(part)]?.trim() ?? '', longestHint, context)
    return {
      choice: { name, weights: weightsIn(values, parts), hints: hintsIn(values, parts) },
      startsOn: startsOn.success ? startsOn.data : z.NEVER,
    }
  })

type Parts = ReturnType<typeof partsOf>

function guard(field: string, text: string, longest: number, context: z.RefinementCtx): void {
  const [first] = textFindings(text)
  if (text.length > longest) context.addIssue({ code: 'custom', path: [field], message: 'too-long' })
  if (first)
    context.addIssue({
      ...{ code: 'custom', path: [field], message: `${first.kind}-in-text` },
      params: { found: first.written },
    })
}

const weightsIn = (values: Record<string, string>, parts: Parts): StepChoice['weights'] =>
  Object.fromEntries(
    parts.flatMap(({ part, ours, fixed }) => {
      const demand = demands.find((one) => one === values[demandName(part)])
      return fixed || demand === undefined || demand === ours ? [] : [[part, demand]]
    }),
  )

const hintsIn = (values: Record<string, string>, parts: Parts): StepChoice['hints'] =>
  Object.fromEntries(
    parts.flatMap(({ part }) => {
      const hint = values[hintName(part)]?.trim()
      return hint ? [[part, hint]] : []
    }),
  )
