import type { Day } from '~/domain/day'
import type { AskedRow } from '~/domain/intervention/draft-row'
import type { ValueContext } from '~/text/intervention-value'
import type { InterventionHead } from '~/reads/intervention-head.server'
import type { InterventionStep } from '~/reads/intervention-step.server'
import type { PostedProps } from '../parts/form-props'

/** A step as somebody sees it. */
export interface ShownStep extends InterventionStep {
  shown: InterventionHead
}

export interface StepPageProps extends PostedProps {
  read: ShownStep
  today: Day
  /** Names a row that isn't there yet. */
  fresh: string
  /** The row that a button asked for. */
  asked: AskedRow | null
  /** To be read and printed, not written in. */
  reading: boolean
}

/** Whether she writes in it now; the invited add rows and leave the others. */
export const writesIn = ({ shown, writable }: ShownStep): boolean => shown.open && writable && shown.may.write

export const addsOnly = ({ shown }: ShownStep): boolean => shown.part === 'invited'

export const contextOf = ({ shown }: ShownStep, today: Day): ValueContext => ({
  drafts: shown.facts.forms,
  forms: shown.house.forms,
  today,
})

/** What the small forms of a page are given. */
export interface ReportProps extends PostedProps {
  read: ShownStep
  today: Day
}
