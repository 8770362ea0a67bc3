import { excessDays } from './funnel'
import { judgeMeasure } from './result-measure'
import { rowsOf } from './member-sums'
import type { Month } from './month'
import { measureTold, organisationTold } from './result-measure-told'
import { toldGroups } from './result-told'
import { resultTree, type ResultGroup } from './result-tree'
import { trendsOf } from './result-trend'
import { noTrend } from './trend-told'
import { allMonths, emptyMonths, isLarge, unitMonths } from './unit-months'
import type { OrganisationResult, UnitResult } from './unit-result'
import type { ResultQuestion, ResultUnit } from './unit-result-question'
import { verdictOf, type Measure } from './verdict'

export interface Results {
  /** One for every unit, in the order they were given. */
  units: UnitResult[]
  organisation: OrganisationResult
}

/** The same where there are too many units to hold at once. */
export interface ResultsByUnit {
  /** How many units there are. */
  count: number
  /** That of one of them, made anew each time. */
  at(place: number): UnitResult
  organisation: OrganisationResult
}

/** What may be told of every unit at once. */
export function unitResults(question: ResultQuestion): Results {
  const { count, at, organisation } = resultsByUnit(question)
  return { units: Array.from({ length: count }, (_, place) => at(place)), organisation }
}

/**
 * What pages and files may tell of every unit, masked once for the employer and alike for everybody who looks. The work grows as the
 * number of members. Source: method.md §3–6.
 */
export function resultsByUnit(question: ResultQuestion): ResultsByUnit {
  const { end, units, members, firstSickMonth, smallest } = question
  const tree = resultTree(units)
  const told = toldGroups(question, tree)
  const months = unitMonths(members)
  const judge = (measure: Measure) =>
    judgeMeasure({
      question,
      measure,
      rows: rowsOf(members, told.sums[measure]),
      units: months,
      tree,
      shown: told.shown[measure],
    })
  const answers = { total: judge('total'), short: judge('short') }
  const trends = trendsOf(question, told.shown.short)
  const whole = told.toldOf(tree.whole)
  return {
    count: units.length,
    at(place) {
      const unit = units[place]
      if (!unit) throw new RangeError(`No unit at ${place}`)
      return unitResult(unit, tree.groupOf(unit.id))
    },
    organisation: {
      ...{ ...whole, end, firstSickMonth, smallest, trend: trends.whole(tree.whole, whole.status, allMonths(members)) },
      ...{
        total: organisationTold(answers.total, told.shown.total),
        short: organisationTold(answers.short, told.shown.short),
      },
    },
  }

  function unitResult({ id: unit, parent, type }: ResultUnit, group: ResultGroup): UnitResult {
    const own = told.toldOf(group)
    const mine = months.get(unit) ?? emptyMonths()
    const trend = group.judged ? trends.unit(group, own.status, mine) : noTrend(end)
    const isTold = (month: Month) => isLarge(mine, end - month, smallest)
    const measure = (name: Measure) => measureTold(answers[name], { group, unit, end, isTold })
    const [total, short] = [measure('total'), measure('short')]
    const test = group.judged ? answers.total.funnel.get(unit)?.test : null
    return {
      ...{ unit, parent, type, ...own },
      excessDays: test ? excessDays(test) : null,
      total,
      short,
      verdict: verdictOf({ total, short }),
      trend,
    }
  }
}
