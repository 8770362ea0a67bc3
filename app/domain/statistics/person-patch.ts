import type { Month } from './month'
import type { PersonMonth } from './person-month'
import { seriesLength, writeMonth, type Series } from './person-series'
import { yearsWith, type Years } from './person-years'

/** Months of a person at a workplace that are others than in her series: the month, and then its four numbers; ascending. */
export type MonthPatch = Float64Array

/** What has taken the place of some of a person's months at a workplace, and of her years from one on; null where the years are kept elsewhere. */
export interface PersonPatch {
  months: MonthPatch
  years: Years | null
}

const width = 5

/** An earlier patch with some months of the workplace anew, and all years from one on. `end` is that of the series. */
export function patchWith(
  earlier: PersonPatch | undefined,
  { months, years, from }: { months: readonly PersonMonth[]; years: Years | null; from: number },
  end: Month,
): PersonPatch {
  const kept = months.filter(({ month }) => month > end - seriesLength && month <= end)
  kept.sort((one, other) => one.month - other.month)
  const before = earlier ? othersThan(earlier.months, kept) : []
  const patch = new Float64Array((before.length + kept.length) * width)
  before.forEach((numbers, place) => patch.set(numbers, place * width))
  for (const [place, row] of kept.entries()) {
    const at = (before.length + place) * width
    patch[at] = row.month
    writeMonth(patch, at + 1, row, end)
  }
  return { months: patch, years: years && (earlier?.years ? yearsWith(earlier.years, from, years) : years) }
}

function othersThan(patch: MonthPatch, rows: readonly PersonMonth[]): Float64Array[] {
  const anew = new Set<number>(rows.map(({ month }) => month))
  const others: Float64Array[] = []
  for (let at = 0; at < patch.length; at += width)
    if (!anew.has(patch[at] ?? 0)) others.push(patch.subarray(at, at + width))
  return others
}

/** Writes the months of a patch over those of a series that ends with `end`. */
export function patchSeries(series: Series, patch: MonthPatch, end: Month): void {
  const first = end + 1 - series.length / (width - 1)
  for (let at = 0; at < patch.length; at += width) {
    const month = patch[at] ?? 0
    if (month >= first && month <= end) series.set(patch.subarray(at + 1, at + width), (month - first) * (width - 1))
  }
}

/** Years with those of a patch in the place of the last. */
export const patchedYears = (years: Years, patch: Years | null): Years =>
  patch && patch.length > 0 ? yearsWith(years, patch[0] ?? 0, patch) : years
