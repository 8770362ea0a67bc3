import type { Month } from '~/domain/statistics/month'
import type { Member } from '~/domain/statistics/nyckeltal-groups'
import { yearWidth, type Years } from '~/domain/statistics/person-years'
import type { Series } from '~/domain/statistics/person-series'

const width = 4

/** What the verdicts are made of, of one person at one workplace in one month. */
export interface SeriesMonth {
  month: Month
  sick: number
  ordinary: number
  /** Occasions that start in the month and are of at most 14 days as known at the end of the last month of the series. */
  occasions: number
  employedDays: number
}

/** The months of a series that ends with `end`, also those within it in which she wasn't there. */
export function monthsOfSeries(series: Series, end: Month): SeriesMonth[] {
  const found: SeriesMonth[] = []
  const first = end + 1 - series.length / width
  for (let at = 0; at < series.length; at += width) {
    const of = (place: number) => series[at + place] ?? 0
    const month = (first + at / width) as Month
    found.push({ month, sick: of(0), ordinary: of(1), occasions: of(2), employedDays: of(3) })
  }
  return found
}

/** Those numbers by name. */
export function yearsIn(years: Years): (Omit<Member, 'person'> & { year: number })[] {
  const found = []
  for (let at = 0; at < years.length; at += yearWidth) {
    const of = (place: number) => years[at + place] ?? 0
    found.push({ year: of(0), ordinary: of(1), sick: of(2), long: of(3) })
  }
  return found
}
