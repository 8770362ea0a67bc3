import { baseMonths } from './base-months'
import { grouped } from './grouped'
import { memberContrasts } from './member-contrasts'
import { amountIn, monthWidth } from './member-rows'
import { addMonthsTo, rolling, type Month } from './month'
import { risingUnits, type UnitMonth, type UnitRising } from './rising'
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
  const months = [...units].flatMap(([unit, { series }]) => monthsWith(unit, series, measure, end))
  const places = (some: readonly Month[]) => some.map((month) => end - month)
  const contrasts = memberContrasts(members, measure, places(rolling(end)))
  const unitsOf = unitsByBase(months, end, firstSickMonth)
  const contrastWith = (base: readonly Month[]) => contrasts(places(base), unitsOf.get(base.join()) ?? [])
  const answers = risingUnits({ end, firstSickMonth, months, contrastWith, hidden })
  return new Map(answers.map((answer) => [answer.unit, answer]))
}

/** Months in which there is anything. */
const monthsWith = (unit: number, series: Float64Array, measure: Measure, end: Month): UnitMonth[] =>
  rolling(end, series.length / monthWidth)
    .map((month) => ({ unit, month, ...amountIn(series, measure, end - month) }))
    .filter(({ sick, ordinary }) => sick > 0 || ordinary > 0)

function unitsByBase(months: readonly UnitMonth[], end: Month, firstSickMonth: Month): Map<string, number[]> {
  const present = grouped(
    months.filter(({ ordinary }) => ordinary > 0),
    ({ unit }) => unit,
  )
  const bases = [...present].flatMap(([unit, own]) => {
    const base = baseMonths(
      own.map(({ month }) => month),
      rolling(end),
      firstSickMonth,
    )
    return base ? [{ unit, key: base.join() }] : []
  })
  return new Map([...grouped(bases, ({ key }) => key)].map(([key, own]) => [key, own.map(({ unit }) => unit)]))
}
