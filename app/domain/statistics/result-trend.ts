import { lengthClasses } from './length-class'
import type { ResultGroup } from './result-tree'
import { classWidth, trendLength, trendTold, type ClassMonths } from './trend-told'
import type { UnitMonths } from './unit-months'
import type { Status } from './unit-result'
import type { ResultQuestion, UnitMonthSums } from './unit-result-question'

/** The months of workplaces, and of the employer, as they may be told. Source: method.md §4. */
export function trendsOf({ end, smallest, sums }: ResultQuestion, shortShown: ReadonlySet<string>) {
  const byUnit = new Map<number, ClassMonths>()
  const all = noHours()
  for (const row of sums) {
    const place = trendLength - 1 - (end - row.month)
    if (place < 0 || place >= trendLength) continue
    let own = byUnit.get(row.workplace)
    if (!own) byUnit.set(row.workplace, (own = noHours()))
    add(own, place, row)
    add(all, place, row)
  }
  const trend = ({ code }: ResultGroup, status: Status, months: UnitMonths, hours: ClassMonths) =>
    trendTold({ end, smallest, months, status, sums: hours, shortShown: shortShown.has(code) })
  return {
    unit: (group: ResultGroup, status: Status, months: UnitMonths) =>
      trend(group, status, months, (group.unit && byUnit.get(group.unit.id)) || noHours()),
    whole: (group: ResultGroup, status: Status, months: UnitMonths) => trend(group, status, months, all),
  }
}

const noHours = (): ClassMonths => new Float64Array(trendLength * classWidth)

function add(hours: ClassMonths, place: number, row: UnitMonthSums): void {
  for (const [at, name] of lengthClasses.entries())
    hours[place * classWidth + at] = (hours[place * classWidth + at] ?? 0) + row[name]
}
