import type { Contrast } from './contrast'
import { memberContrasts } from './member-contrasts'
import { amountIn, monthWidth } from './member-rows'
import { addMonthsTo, rolling, type Month } from './month'
import { basesOf } from './rising-bases'
import { risingUnits, type UnitMonth, type UnitRising } from './rising'
import { noSet } from './set-products'
import type { UnitMonths } from './unit-months'
import type { ResultQuestion } from './unit-result-question'
import type { Measure } from './verdict'

/** Which units rise by one measure, by unit; `hidden` are those whose rate may not be told. Source: method.md §6. */
export function memberRising(
  { members, end, ...known }: ResultQuestion,
  units: ReadonlyMap<number, UnitMonths>,
  measure: Measure,
  hidden: ReadonlySet<number>,
): Map<number, UnitRising> {
  const firstSickMonth = known.firstSickMonth ?? addMonthsTo(end, 1)
  const months = [...units].map(([unit, { series }]) => monthsWith(unit, series, measure, end))
  const bases = basesOf(months, end, firstSickMonth, hidden)
  const places = (some: readonly Month[]) => some.map((month) => end - month)
  const contrasts = memberContrasts(members, measure, places(rolling(end)), [...bases.values()])
  const found = new Map([...bases.keys()].map((key, at) => [key, contrasts[at] ?? nothingFound]))
  const contrastWith = (base: readonly Month[]) => found.get(places(base).join()) ?? nothingFound
  const answers = risingUnits({ end, firstSickMonth, months: months.flat(), contrastWith, hidden })
  return new Map(answers.map((answer) => [answer.unit, answer]))
}

const nothingFound: Contrast = { set: noSet, units: new Map() }

/** Months in which there is anything. */
function monthsWith(unit: number, series: Float64Array, measure: Measure, end: Month): UnitMonth[] {
  const found: UnitMonth[] = []
  for (let back = series.length / monthWidth - 1; back >= 0; back--) {
    const { sick, ordinary } = amountIn(series, measure, back)
    if (sick > 0 || ordinary > 0) found.push({ unit, month: addMonthsTo(end, -back), sick, ordinary })
  }
  return found
}
