import { z } from 'zod'
import type { Day } from './day'
import { writtenDay } from './written-day'

/** A day as people write it, year and all. Codes: `missing`, `not-a-date`, `year-missing`. */
export const dayField = z
  .string({ error: 'missing' })
  .trim()
  .min(1, 'missing')
  .transform((text, context): Day => {
    const parsed = writtenDay(text)
    if (typeof parsed === 'number') return parsed
    context.addIssue({ code: 'custom', message: parsed === 'no-year' ? 'year-missing' : 'not-a-date' })
    return z.NEVER
  })

/** A day that may be left empty. */
export const optionalDayField = z
  .string()
  .trim()
  .optional()
  .transform((text) => text || null)
  .pipe(z.union([z.null(), dayField]))

/** Free text. Codes: `missing`, `too-long`. */
export const textField = (longest: number) =>
  z.string({ error: 'missing' }).trim().min(1, 'missing').max(longest, 'too-long')

export const optionalTextField = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, 'too-long')
    .optional()
    .transform((text) => text || null)

/** A whole number between two. Codes: `missing`, `not-a-number`, `number-outside`. */
export const wholeField = (least: number, most: number) =>
  z
    .string({ error: 'missing' })
    .trim()
    .min(1, 'missing')
    .regex(/^\d{1,3}$/, 'not-a-number')
    .transform(Number)
    .refine((number) => number >= least && number <= most, 'number-outside')

/** One of the choices. Code: `choose`. */
export const choiceField = <const Choices extends readonly [string, ...string[]]>(choices: Choices) =>
  z.enum(choices, { error: 'choose' })
