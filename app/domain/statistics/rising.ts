import { baseMonths } from './base-months'
import { changeTest, type ChangeTest, type Contrast } from './contrast'
import { fewestMonths, fewestPersons } from './funnel'
import { addMonthsTo, rolling, type Month } from './month'
import { runChart, type RunChart, type RunPoint } from './run-chart'
import { rateOf, type Amount } from './unit-sum'

export const risings = ['ja', 'tecken', 'nej', 'oavgjort'] as const
/** Whether a unit's rate rises against the organisation's; the codes are those of the CSV. */
export type Rising = (typeof risings)[number]

export interface UnitMonth extends Amount {
  unit: number
  month: Month
}

export interface RisingQuestion {
  /** The last of the rolling 12 months. */
  end: Month
  /** The month of the employer's first sick spell. */
  firstSickMonth: Month
  /** S and O of every unit of the organisation in every month it exists, one row each. */
  months: readonly UnitMonth[]
  /** The sums of the organisation now and over a base (`contrast`); asked once for each base that occurs. */
  contrastWith: (base: readonly Month[]) => Contrast
  /** Units whose rate for this measure may not be shown. Source: method.md §4. */
  hidden: ReadonlySet<number>
}

export interface UnitRising {
  unit: number
  rising: Rising
  /** null when undecided. */
  test: ChangeTest | null
  /** Explains and dates a change, and decides none; null when the unit is hidden or has no base. Small months are the reader's to mask. */
  chart: RunChart | null
  /** Months in the base, B; null when there are fewer than 12. */
  baseLength: number | null
}

/**
 * Which units rise, for one measure. Every unit that has ordinary time in the 12 months is answered for; one with fewer than 11
 * persons or 6 months now is undecided like one without a base. Units with the same base share its sums. Source: method.md §6.
 */
export function risingUnits({ end, firstSickMonth, months, contrastWith, hidden }: RisingQuestion): UnitRising[] {
  const now = rolling(end)
  const organisation = monthly(months)
  const contrastOf = remembered(contrastWith)
  const answer = ([unit, series]: [number, Map<Month, Amount>]): UnitRising => {
    const base = baseMonths(series.keys(), now, firstSickMonth)
    const undecided = { unit, rising: 'oavgjort' as const, test: null, chart: null, baseLength: base?.length ?? null }
    if (base === null || hidden.has(unit)) return undecided
    const present = now.filter((month) => series.has(month))
    const points = (some: readonly Month[]) => differences(some, series, organisation)
    const chart = runChart(points(base), points(present))
    const test = present.length < fewestMonths ? null : testOf(contrastOf(base), unit, base.length)
    return { ...undecided, rising: risingOf(test, isRecent(chart, end)), test, chart }
  }
  return [...seriesOf(months)].filter(([, series]) => now.some((month) => series.has(month))).map(answer)
}

/**
 * Limits are strict, on unrounded numbers. `recent`: a signal has one of its points in the last 6 months, without which there is no
 * sign. Source: method.md §6.
 */
export function risingOf(test: Pick<ChangeTest, 'z' | 'zWithout'> | null, recent: boolean): Rising {
  if (test === null) return 'oavgjort'
  if (test.z > 1.64 && test.zWithout > 0.84) return 'ja'
  return test.z > 0.84 && test.zWithout > 0.5 && recent ? 'tecken' : 'nej'
}

export const isRising = (rising: Rising): boolean => rising === 'ja' || rising === 'tecken'

/** A signal has one of its points in the last 6 months. */
const isRecent = (chart: RunChart, end: Month): boolean =>
  chart.points.some(({ month, rules }) => rules.length > 0 && month > addMonthsTo(end, -6))

function testOf({ set, units }: Contrast, unit: number, baseLength: number): ChangeTest | null {
  const sums = units.get(unit)
  return sums && sums.now.persons >= fewestPersons ? changeTest(set, sums, baseLength) : null
}

/** Season and epidemics are the organisation's too, and go out of the difference. */
function differences(
  months: readonly Month[],
  series: ReadonlyMap<Month, Amount>,
  organisation: ReadonlyMap<Month, Amount>,
): RunPoint[] {
  return months.map((month) => ({ month, difference: rateIn(series, month) - rateIn(organisation, month) }))
}

function rateIn(amounts: ReadonlyMap<Month, Amount>, month: Month): number {
  const amount = amounts.get(month)
  return (amount && rateOf(amount)) ?? 0
}

/** The months in which each unit has ordinary time. */
function seriesOf(months: readonly UnitMonth[]): Map<number, Map<Month, Amount>> {
  const units = new Map<number, Map<Month, Amount>>()
  for (const row of months) {
    if (row.ordinary <= 0) continue
    let series = units.get(row.unit)
    if (!series) units.set(row.unit, (series = new Map()))
    series.set(row.month, row)
  }
  return units
}

function monthly(months: readonly UnitMonth[]): Map<Month, Amount> {
  const sums = new Map<Month, Amount>()
  for (const { month, sick, ordinary } of months) {
    let sum = sums.get(month)
    if (!sum) sums.set(month, (sum = { sick: 0, ordinary: 0 }))
    sum.sick += sick
    sum.ordinary += ordinary
  }
  return sums
}

function remembered(make: (base: readonly Month[]) => Contrast): (base: readonly Month[]) => Contrast {
  const made = new Map<string, Contrast>()
  return (base) => {
    const key = base.join()
    const known = made.get(key) ?? make(base)
    made.set(key, known)
    return known
  }
}
