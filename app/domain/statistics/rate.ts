/**
 * Sick hours in percent of ordinary hours, both summed over all the person-days of a group: always pooled, never a mean of
 * rates. Unrounded; null without ordinary hours (`insufficient`). Source: method.md §3.
 */
export const sickPercent = (hours: { sick: number; ordinary: number }): number | null =>
  hours.ordinary > 0 ? (hours.sick * 100) / hours.ordinary : null

/**
 * Occasions starting in a period per 100 employees, by the mean number employed: days employed over the days of the
 * period. A period that isn't a year isn't made into one; null when nobody was employed. Source: method.md §3.
 */
export const occasionsPer100 = (occasions: number, employedDays: number, periodDays: number): number | null =>
  employedDays > 0 ? (occasions * 100 * periodDays) / employedDays : null

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
