import { isOpen, type CaseFacts } from './case'
import type { Day } from './day'
import { accept, refuse, type Decision } from './outcome'

/** An adaptation of work, an order to företagshälsovården, or arbetsplatsinriktat rehabiliteringsstöd. */
export const measureKinds = ['adaptation', 'fhv', 'workplace-support'] as const
export type MeasureKind = (typeof measureKinds)[number]

/** What företagshälsovården is asked for. Source: domain.md §6.3. */
export const fhvServices = ['capacity', 'support-talks', 'survey', 'coordination', 'ergonomics', 'other'] as const
export type FhvService = (typeof fhvServices)[number]

const adaptationStates = ['proposed', 'decided', 'running', 'done', 'dropped'] as const
const orderStates = ['ordered', 'delivered', 'followed-up', 'cancelled'] as const
export type MeasureState = (typeof adaptationStates)[number] | (typeof orderStates)[number]

/** The states a kind of measure goes through, in order; the last one is given up. */
export const statesOf = (kind: MeasureKind): readonly MeasureState[] =>
  kind === 'adaptation' ? adaptationStates : orderStates

/** Nothing more happens to a measure in these. */
export const isOver = (state: MeasureState): boolean => ['done', 'dropped', 'followed-up', 'cancelled'].includes(state)

export interface NewMeasure {
  kind: MeasureKind
  what: string
  service: FhvService | null
  from: Day
  to: Day | null
  followUpOn: Day | null
}

/** Propose an adaptation or order something: a service when it is asked of företagshälsovården, dates in order. */
export function addMeasure(facts: CaseFacts, measure: NewMeasure): Decision<NewMeasure & { state: MeasureState }> {
  if (!isOpen(facts)) return refuse('case-closed')
  if (measure.kind === 'fhv' && measure.service === null) return refuse('service-missing')
  if (measure.to !== null && measure.to < measure.from) return refuse('dates-backwards')
  if (measure.followUpOn !== null && measure.followUpOn < measure.from) return refuse('follow-up-before-start')
  const state = measure.kind === 'adaptation' ? 'proposed' : 'ordered'
  return accept({ ...measure, service: measure.kind === 'fhv' ? measure.service : null, state })
}

/** Move a measure on to a later state of its kind. */
export function moveMeasure(
  facts: CaseFacts,
  { kind, state }: { kind: MeasureKind; state: MeasureState },
  to: MeasureState,
): Decision<{ state: MeasureState }> {
  const states = statesOf(kind)
  if (!isOpen(facts)) return refuse('case-closed')
  if (isOver(state)) return refuse('measure-over')
  return states.indexOf(to) > states.indexOf(state) ? accept({ state: to }) : refuse('measure-backwards')
}
