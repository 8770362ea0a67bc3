import { looksLikePersonalNumber } from '~/domain/personal-number'

export const hidden = '••••'

const personalNumberColumns = new Set(['personnummer', 'persnr', 'barn'])
const longestShown = 80

/** A cell as it may be shown and stored: never a personal number, whichever column it stands in, and never a whole novel. */
export function shownValue(column: string, value: string): string {
  if (personalNumberColumns.has(column) || looksLikePersonalNumber(value)) return hidden
  return value.length > longestShown ? `${value.slice(0, longestShown)}…` : value
}
