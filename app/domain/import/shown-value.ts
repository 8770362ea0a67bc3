import { holdsPersonalNumber } from '../text-guard'

export const hidden = '••••'

const personalNumberColumns = new Set(['personnummer', 'persnr', 'barn'])
const longestShown = 80

/** A cell as it may be shown and stored: never a personal number, whichever column it stands in, and never a whole novel. */
export function shownValue(column: string, value: string): string {
  if (personalNumberColumns.has(column)) return hidden
  const shown = withoutPersonalNumbers(value)
  return shown.length > longestShown ? `${shown.slice(0, longestShown)}…` : shown
}

/** A text with a mark in place of what looks like a personal number, right or wrong. */
export function withoutPersonalNumbers(text: string): string {
  const masked = text.replace(looksLikeOne, hidden)
  return holdsPersonalNumber(masked) ? hidden : masked
}

const month = String.raw`(?:0\d|1[0-2])`
const dayOfMonth = String.raw`(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])`
const looksLikeOne = new RegExp(
  String.raw`(?<!\d)(?:19|20)?\d{2}(?:${month}${dayOfMonth} ?[-+]? ?|-${month}-${dayOfMonth}[-+])\d{4}(?!\d)`,
  'g',
)
