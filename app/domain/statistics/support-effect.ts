import type { Day } from '../day'
import { beforeAfter, type BeforeAfter } from './before-after'
import { beforeAfterMonths, isComplete } from './before-after-months'
import { memberSums, rowsOf } from './member-sums'
import { lastDay, type Month } from './month'
import { seriesLength } from './person-series'
import type { Member } from './unit-result-question'
import type { Measure } from './verdict'

export interface SupportEffectQuestion {
  /** The day the plan was published with which the measures were taken up. */
  start: Day
  /** The last whole month, with which the series of the members end. */
  end: Month
  /** The month of the employer's first sick spell, null when there is none. */
  firstSickMonth: Month | null
  unit: number
  /** Units of the same kind without an intervention. */
  candidates: readonly number[]
  /** Of the unit and the candidates. */
  members: readonly Member[]
  /** The smallest group that is shown. */
  smallest: number
  /** A whole number that belongs to the intervention. */
  seed: number
}

/** What became of a workplace after its support, on both measures, and the months that are compared. */
export interface SupportEffect {
  before: Month[]
  after: Month[]
  total: BeforeAfter
  short: BeforeAfter
}

/**
 * Before and after of an intervention by the kept series; null when they no longer reach back to its first month, and what was
 * worked out while they did is what there is. Rates as in `beforeAfter`. Source: method.md §7.
 */
export function supportEffect(question: SupportEffectQuestion): SupportEffect | null {
  const { start, end, firstSickMonth, unit, candidates, members, seed, smallest } = question
  const months = beforeAfterMonths(start)
  const complete = firstSickMonth !== null && isComplete(start, { today: lastDay(end), firstSickMonth })
  if (complete && (months.before[0] ?? end) <= end - seriesLength) return null
  const answer = (measure: Measure): BeforeAfter => {
    const sums = (of: readonly Month[]) =>
      complete
        ? rowsOf(
            members,
            memberSums(
              members,
              measure,
              of.map((month) => end - month),
            ),
          )
        : []
    const years = { before: sums(months.before), after: sums(months.after) }
    return beforeAfter({ unit, complete, candidates, smallest, seed, ...years })
  }
  return { ...months, total: answer('total'), short: answer('short') }
}
