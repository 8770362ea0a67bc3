import { compare } from './comparison'
import { funnel, type FunnelUnit, type Level, type UnitFacts } from './funnel'
import { grouped } from './grouped'
import { memberRising } from './member-rising'
import { amountIn } from './member-rows'
import type { PersonSum } from './person-sums'
import type { ResultTree } from './result-tree'
import type { UnitRising } from './rising'
import { smallestGroup } from './suppression'
import type { UnitMonths } from './unit-months'
import type { ResultQuestion, ResultUnit } from './unit-result-question'
import type { Measure } from './verdict'

export interface MeasureQuestion {
  question: ResultQuestion
  measure: Measure
  /** Rows of all members over the 12 months. */
  rows: readonly PersonSum[]
  units: ReadonlyMap<number, UnitMonths>
  tree: ResultTree
  /** Codes of those whose rate of this measure may be told. */
  shown: ReadonlySet<string>
}

/** What one measure says of workplaces, before their months are masked. */
export interface MeasureAnswer {
  set: ReturnType<typeof compare>['set']
  frame: ReturnType<typeof funnel>['frame']
  funnel: ReadonlyMap<number, FunnelUnit>
  inActivity: ReadonlyMap<number, Level>
  rising: ReadonlyMap<number, UnitRising>
}

/** High and rising by one measure, for each workplace. Source: method.md §5–6. */
export function judgeMeasure(asked: MeasureQuestion): MeasureAnswer {
  const judged = asked.tree.groups.flatMap(({ judged, unit, code }) => (judged && unit ? [{ ...unit, code }] : []))
  const facts = new Map(judged.map((unit) => [unit.id, factsOf(unit, asked)]))
  const comparison = compare(asked.rows)
  const { frame, units } = funnel(comparison, facts)
  const hidden = new Set([...asked.units.keys()].filter((unit) => facts.get(unit)?.hidden !== false))
  return {
    ...{ set: comparison.set, frame },
    funnel: new Map(units.map((unit) => [unit.unit, unit])),
    inActivity: levelsInActivity(judged, facts, asked),
    rising: memberRising(asked.question, asked.units, asked.measure, hidden),
  }
}

function factsOf({ id, code }: ResultUnit, { units, shown, measure }: MeasureQuestion): UnitFacts {
  const series = units.get(id)?.series ?? new Float64Array()
  const months = Array.from({ length: 12 }, (_, back) => amountIn(series, measure, back))
  return { hidden: !shown.has(code), months: months.filter(({ ordinary }) => ordinary > 0).length }
}

/** Only words come of it, and not even they when the hidden ones of a kind are so few that they would tell of them. */
function levelsInActivity(
  judged: readonly ResultUnit[],
  facts: ReadonlyMap<number, UnitFacts>,
  { rows, question }: MeasureQuestion,
): Map<number, Level> {
  const byUnit = grouped(rows, ({ unit }) => unit)
  const levels = new Map<number, Level>()
  for (const [activity, alike] of grouped(judged, (unit) => unit.activity)) {
    const rowsOf = (units: readonly ResultUnit[]) => units.flatMap(({ id }) => byUnit.get(id) ?? [])
    const hidden = rowsOf(alike.filter(({ id }) => facts.get(id)?.hidden !== false)).filter(
      ({ ordinary }) => ordinary > 0,
    )
    const few = new Set(hidden.map(({ person }) => person)).size
    if (activity === null || (few > 0 && few < smallestGroup(question.smallest))) continue
    const { units } = funnel(compare(rowsOf(alike)), facts)
    if (units.length > 1) for (const { unit, level } of units) levels.set(unit, level)
  }
  return levels
}
