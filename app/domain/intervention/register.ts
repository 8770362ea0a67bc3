import type { Day } from '../day'
import type { BreakOffReason, EvaluationAnswer, RecheckAnswer } from './answer'
import { rowsOf, valueOf } from './draft'
import { latestPublication, stageOf, startedOn, type InterventionFacts } from './facts'
import { measuresOf } from './plan-measure'
import { steps, type Stage, type Step } from './stage'
import { themes, type Theme } from './theme'
import { measureTypes, type MeasureType } from './vocabulary'

/** What others may learn from an intervention: what was tried, how long the steps took and what came of it. Holds no free text. */
export interface RegisterEntry {
  stage: Stage
  /** The day the measures were taken up; null before that. */
  startedOn: Day | null
  /** Of the obstacles and the measures, in the order of the vocabulary. */
  themes: Theme[]
  types: MeasureType[]
  /** Whole days in each step, all its times together, a step that is going on to today; null for one that it never was in. */
  days: Readonly<Record<Step, number | null>>
  measures: { all: number; done: number; notDone: number }
  /** Why it was broken off; null when it wasn't. */
  brokenOff: BreakOffReason | null
  /** What owner and chef thought at the end, as far as they have said. */
  evaluations: EvaluationAnswer[]
  recheck: RecheckAnswer | null
}

/** The entry of an intervention in the register (insatsregister). What is counted of the plan is what was last published, else what is written. */
export function registerEntry(facts: InterventionFacts, today: Day): RegisterEntry {
  const plan = latestPublication(facts)?.draft ?? facts.forms.plan.draft
  const measures = measuresOf(plan)
  const found = new Set([
    ...rowsOf(facts.forms.mapping.draft, 'obstacles').map((row) => valueOf(row, 'theme')),
    ...rowsOf(plan, 'measures').map((row) => valueOf(row, 'theme')),
  ])
  const inState = (state: string) => measures.filter(({ key }) => facts.measures[key]?.state === state).length
  const last = facts.transitions.at(-1)
  return {
    ...{ stage: stageOf(facts), startedOn: startedOn(facts) },
    themes: themes.filter((theme) => found.has(theme)),
    types: measureTypes.filter((type) => measures.some((measure) => measure.type === type)),
    days: daysIn(facts, today),
    measures: { all: measures.length, done: inState('done'), notDone: inState('not-done') },
    brokenOff: last?.to === 'broken-off' ? last.because : null,
    evaluations: facts.evaluations.map(({ answer }) => answer),
    recheck: facts.recheck?.answer ?? null,
  }
}

function daysIn({ transitions }: InterventionFacts, today: Day): RegisterEntry['days'] {
  const days: Record<Step, number | null> = { mapping: null, plan: null, 'follow-through': null }
  transitions.forEach(({ to, on }, place) => {
    const step = steps.find((one) => one === to)
    if (step) days[step] = (days[step] ?? 0) + (transitions[place + 1]?.on ?? today) - on
  })
  return days
}
