import { grouped } from './grouped'
import { lengthClasses } from './length-class'
import type { Month } from './month'
import type { ResultGroup } from './result-tree'
import { trendTold, type ClassSums } from './trend-told'
import type { UnitMonths } from './unit-months'
import type { Status } from './unit-result'
import type { ResultQuestion, UnitMonthSums } from './unit-result-question'

/** The months of workplaces, and of the employer, as they may be told. Source: method.md §4. */
export function trendsOf({ end, smallest, sums }: ResultQuestion, shortShown: ReadonlySet<string>) {
  const byUnit = grouped(sums, ({ workplace }) => workplace)
  const trend = ({ code }: ResultGroup, status: Status, months: UnitMonths, rows: readonly UnitMonthSums[]) =>
    trendTold({ end, smallest, months, status, sums: byMonth(rows), shortShown: shortShown.has(code) })
  return {
    unit: (group: ResultGroup, status: Status, months: UnitMonths) =>
      trend(group, status, months, (group.unit && byUnit.get(group.unit.id)) || []),
    whole: (group: ResultGroup, status: Status, months: UnitMonths) => trend(group, status, months, sums),
  }
}

function byMonth(rows: readonly UnitMonthSums[]): Map<Month, ClassSums> {
  const months = new Map<Month, ClassSums>()
  for (const row of rows) {
    let sums = months.get(row.month)
    if (!sums) months.set(row.month, (sums = { short: 0, medium: 0, long: 0 }))
    for (const name of lengthClasses) sums[name] += row[name]
  }
  return months
}
