import type { z } from 'zod'
import { isForbidden, textFindings } from './text-guard'

/** Where a telephone number may stand when somebody says why it is needed there. */
export const numberPlaces = ['plan', 'meeting', 'talk', 'measure'] as const
export type NumberPlace = (typeof numberPlaces)[number]

/** The field beside such a field, in which the reason is written. */
export const whyField = (field: string): string => `${field}-nummer`

/** The first telephone number of a text, as it was written; null when there is none. */
export const numberIn = (text: string): string | null =>
  textFindings(text).find((finding) => !isForbidden(finding))?.written ?? null

/** The reason to keep with a text: none when the text holds no number. */
export const reasonFor = (text: string | null, reason: string | null): string | null =>
  text !== null && numberIn(text) !== null ? reason : null

/** A number without a reason is told at its field, and asked about beside it. Codes: `phone-number-asks-why`, `phone-reason-missing`. */
export function asksWhy(field: string, text: string | null, reason: string | null, context: z.RefinementCtx): void {
  const found = text === null ? null : numberIn(text)
  if (found === null || reason !== null) return
  context.addIssue({ code: 'custom', path: [field], message: 'phone-number-asks-why', params: { found } })
  context.addIssue({ code: 'custom', path: [whyField(field)], message: 'phone-reason-missing' })
}
