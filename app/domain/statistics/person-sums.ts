import { lastDay } from './month'
import { classAt } from './length-class'
import { includes, type Period } from './period'
import type { PersonMonth } from './person-month'

/**
 * What one person contributes to one unit over a period; the verdicts are made of these. One row per person and unit,
 * so a mover has several. Numbers are ≥ 0 and unrounded.
 *
 * Total measure: sick hours and ordinary hours. Short measure: number of occasions of at most 14 days that start in the
 * period, and employed days / 365. Source: method.md §5.
 */
export interface PersonSum {
  person: number
  unit: number
  sick: number
  ordinary: number
}

/** The total measure over a period, one row per person and workplace. Months outside it are left out. Source: method.md §5. */
export const totalSums = (months: Iterable<PersonMonth>, period: Period): PersonSum[] =>
  sums(months, period, ({ sick, ordinary }) => ({ sick, ordinary }))

/**
 * The short measure over a period: occasions that start in it and are short as known at its end, and years employed.
 * Source: method.md §5.
 */
export function shortSums(months: Iterable<PersonMonth>, period: Period): PersonSum[] {
  const end = lastDay(period.to)
  return sums(months, period, ({ started, employedDays }) => ({
    sick: started.filter((occasion) => classAt(occasion, end) === 'short').length,
    ordinary: employedDays / 365,
  }))
}

function sums(
  months: Iterable<PersonMonth>,
  period: Period,
  measure: (month: PersonMonth) => { sick: number; ordinary: number },
): PersonSum[] {
  const rows = new Map<string, PersonSum>()
  for (const month of months) {
    if (!includes(period, month.month)) continue
    const { person, workplace } = month
    const row = rows.get(`${person} ${workplace}`) ?? { person, unit: workplace, sick: 0, ordinary: 0 }
    const { sick, ordinary } = measure(month)
    rows.set(`${person} ${workplace}`, { ...row, sick: row.sick + sick, ordinary: row.ordinary + ordinary })
  }
  return [...rows.values()]
}
