/** What can be said of a quotient before it is decided who may see it: `insufficient` when there is nothing to divide by. */
export type Measured = { status: 'value'; value: number } | { status: 'insufficient' }

/**
 * Sick hours in percent of ordinary hours, both summed over all the person-days of a group: always pooled, never a mean of
 * rates. Unrounded. Source: method.md §3.
 */
export const sickRate = (hours: { sick: number; ordinary: number }): Measured =>
  measured(hours.sick * 100, hours.ordinary)

/**
 * Occasions starting in a period per 100 employees, by the mean number employed: days employed over the days of the
 * period. Not for a year: a shorter period gives fewer. Source: method.md §3.
 */
export const occasionsPer100 = (occasions: number, employedDays: number, periodDays: number): Measured =>
  measured(occasions * 100 * periodDays, employedDays)

const measured = (part: number, whole: number): Measured =>
  whole > 0 ? { status: 'value', value: part / whole } : { status: 'insufficient' }

/**
 * Rounds half up (2.25 → 2.3, −2.25 → −2.2) as the exact quotient would be: what the binary numbers and their sums have
 * lost, far less than a billionth, does not bring a half below the half.
 * @param decimals 1 as shown, 4 in CSV
 */
export function roundHalfUp(value: number, decimals = 1): number {
  const scale = 10 ** decimals
  const scaled = value * scale
  return Math.floor(scaled + 0.5 + Math.max(1, Math.abs(scaled)) * lostInSums) / scale + 0
}

const lostInSums = 1e-10
