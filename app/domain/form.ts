import { z } from 'zod'
import { parseDay, type Day } from './day'

/** A day written `2026-11-20` or `20261120`. Codes: `missing`, `not-a-date`. */
export const dayField = z
  .string({ error: 'missing' })
  .trim()
  .min(1, 'missing')
  .transform((text, context): Day => {
    const parsed = parseDay(text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'))
    if (parsed !== null) return parsed
    context.addIssue({ code: 'custom', message: 'not-a-date' })
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

/** One of the choices. Code: `choose`. */
export const choiceField = <const Choices extends readonly [string, ...string[]]>(choices: Choices) =>
  z.enum(choices, { error: 'choose' })
