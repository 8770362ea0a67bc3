import { parseDay, type Day } from './day'
import { adjustmentStates, taskAnswers, type AdjustmentState, type PlanContent, type TaskAnswer } from './plan'
import { isBlank, type DraftAdjustment, type DraftStep, type DraftTask, type PlanDraft } from './plan-draft'

/** A day as it was typed, `2026-12-07` or `20261207`; null when it is empty or can't be read. */
export const typedDay = (text: string): Day | null => parseDay(text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'))

/** A share as it was typed, `25`, `25 %` or `12,5`: more than 0, at most 100; else null. */
export function typedShare(text: string): number | null {
  const share = Number(/^(\d{1,3}(?:[.,]\d{1,2})?)\s*%?$/.exec(text)?.[1]?.replace(',', '.') ?? NaN)
  return share > 0 && share <= 100 ? share : null
}

/** The rows somebody has written in. */
export const written = (draft: PlanDraft): PlanDraft => ({
  ...draft,
  tasks: draft.tasks.filter((row) => !isBlank(row)),
  adjustments: draft.adjustments.filter((row) => !isBlank(row)),
  ramp: draft.ramp.filter((row) => !isBlank(row)),
  followUps: draft.followUps.filter((row) => !isBlank(row)),
})

/** The plan that a draft comes to when nothing is missing in it. @throws RangeError when something is. */
export function contentOf(draft: PlanDraft): PlanContent {
  const { tasks, adjustments, ramp, followUps, contact, participation, participationReason, comment } = written(draft)
  return {
    tasks: tasks.map(taskOf),
    adjustments: adjustments.map(adjustmentOf),
    ramp: ramp.map(stepOf),
    followUps: followUps.map(({ on }) => sure(typedDay(on))).sort((one, other) => one - other),
    contact,
    participation: { tookPart: participation === 'ja', reason: participation === 'ja' ? '' : participationReason },
    comment,
  }
}

const taskOf = ({ what, can, change }: DraftTask): PlanContent['tasks'][number] => ({
  what,
  can: sure(taskAnswers.find((answer): answer is TaskAnswer => answer === can)),
  change: can === 'with-change' ? change : '',
})

const adjustmentOf = ({ what, who, from, to, state, effect }: DraftAdjustment): PlanContent['adjustments'][number] => ({
  ...{ what, who, effect },
  from: sure(typedDay(from)),
  to: to === '' ? null : sure(typedDay(to)),
  state: sure(adjustmentStates.find((one): one is AdjustmentState => one === state)),
})

const stepOf = ({ from, share, checkOn }: DraftStep, place: number, all: unknown[]): PlanContent['ramp'][number] => ({
  from: sure(typedDay(from)),
  share: sure(typedShare(share)),
  checkOn: place === all.length - 1 ? null : sure(typedDay(checkOn)),
})

function sure<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new RangeError('The plan is not complete')
  return value
}
