import { addDays, addMonths, calendarParts, earlier, later, type Day } from '../day'
import { rowsOf, type StepDraft } from './draft'
import type { DecisionAnswer, MeasureState } from './answer'
import { escalationsOf, measuresOf, type PlanMeasure } from './plan-measure'

/** Places in time are shares of the width, 0 = first day's morning, 1 = last day's evening. */
export interface PlanBars {
  from: Day
  to: Day
  /** The middle of today; null when it lies outside. */
  today: number | null
  /** Where each month begins. */
  months: { first: Day; at: number }[]
  /** The measures by goal, in the order of the plan; measures without one last, under ''. */
  groups: { goal: string; bars: PlanBar[] }[]
}

/** `undecided`: waits for, or was refused by, a level above; `late`: should have been done. */
export type BarLook = 'planned' | 'ongoing' | 'late' | 'done' | 'not-done' | 'undecided'

export interface PlanBar {
  measure: string
  start: number
  end: number
  /** The part of the bar that has passed ends here; null when nothing has. */
  elapsed: number | null
  look: BarLook
  /** Has no end of its own: drawn to the end of the picture. */
  open: boolean
  /** Where its follow-up lies; null without one. */
  followUp: number | null
}

export interface BarFacts {
  plan: StepDraft
  measures: Readonly<Record<string, { state: MeasureState; on: Day }>>
  escalations: Readonly<Record<string, { answer: DecisionAnswer }>>
}

/**
 * The measures of a plan in time: whole months from the first start to the last end or follow-up, today too while anything is left.
 * Measures without a readable start aren't drawn; one without an end goes on to the end. Null when there is nothing to draw.
 */
export function planBars(facts: BarFacts, today: Day): PlanBars | null {
  const drawn = measuresOf(facts.plan).filter(hasStart)
  const span = spanOf(drawn, facts, today)
  if (span === null) return null
  const at = (day: Day, inDay = 0) => (day + inDay - span.from) / (span.to + 1 - span.from)
  const goals = [...rowsOf(facts.plan, 'goals').map(({ key }) => key), '']
  const goalOf = ({ goal }: PlanMeasure) => (goals.includes(goal) ? goal : '')
  return {
    ...span,
    today: today >= span.from && today <= span.to ? at(today, 0.5) : null,
    months: monthsFrom(span.from, span.to).map((first) => ({ first, at: at(first) })),
    groups: goals
      .map((goal) => ({
        goal,
        bars: drawn.filter((one) => goalOf(one) === goal).map((one) => barOf(one, facts, at, span.to, today)),
      }))
      .filter(({ bars }) => bars.length > 0),
  }
}

type Drawn = PlanMeasure & { start: Day }

const hasStart = (measure: PlanMeasure): measure is Drawn => measure.start !== null

function spanOf(drawn: readonly Drawn[], facts: BarFacts, today: Day): { from: Day; to: Day } | null {
  const left = drawn.some(({ key }) => !isFinished(facts, key))
  const days = drawn.flatMap(({ start, due, followUpOn }) => [start, due ?? start, followUpOn ?? start])
  const all = left ? [...days, today] : days
  if (drawn.length === 0) return null
  const [first, last] = [all.reduce(earlier), all.reduce(later)]
  return { from: firstOfMonth(first), to: addDays(addMonths(firstOfMonth(last), 1), -1) }
}

const firstOfMonth = (day: Day): Day => addDays(day, 1 - calendarParts(day).dayOfMonth)

function monthsFrom(first: Day, last: Day): Day[] {
  return first > last ? [] : [first, ...monthsFrom(addMonths(first, 1), last)]
}

const isFinished = ({ measures }: BarFacts, key: string): boolean =>
  ['done', 'not-done'].includes(measures[key]?.state ?? 'planned')

function barOf(
  measure: Drawn,
  facts: BarFacts,
  at: (day: Day, inDay?: number) => number,
  last: Day,
  today: Day,
): PlanBar {
  const finished = isFinished(facts, measure.key) ? (facts.measures[measure.key]?.on ?? null) : null
  const open = finished === null && (measure.due === null || measure.due < measure.start)
  const planned = open ? last : later(measure.due ?? measure.start, measure.start)
  const end = finished === null ? planned : later(finished, measure.start)
  const passed = earlier(end, finished ?? today)
  return {
    measure: measure.key,
    ...{ start: at(measure.start), end: Math.min(1, at(end, 1)), open },
    elapsed: passed >= measure.start ? Math.min(at(passed, passed === today && finished === null ? 0.5 : 1), 1) : null,
    look: lookOf(measure, facts, today),
    followUp: measure.followUpOn === null ? null : at(measure.followUpOn, 0.5),
  }
}

/** How it goes with a measure: what was reported, else what waits for a level above, else what its dates say. */
export function lookOf(measure: PlanMeasure, { plan, measures, escalations }: BarFacts, today: Day): BarLook {
  const state = measures[measure.key]?.state
  if (state === 'done' || state === 'not-done') return state
  const asked = escalationsOf(plan).filter((one) => one.measure === measure.key)
  if (asked.some(({ key }) => escalations[key]?.answer !== 'yes')) return 'undecided'
  if (measure.due !== null && measure.due < today) return 'late'
  return state === 'ongoing' || (measure.start !== null && measure.start <= today) ? 'ongoing' : 'planned'
}
