import { isoDay, type Day } from './day'
import {
  adjustmentStates,
  taskAnswers,
  type AdjustmentState,
  type PlanContent,
  type RampStep,
  type TaskAnswer,
} from './plan'
import { isBlank, type DraftAdjustment, type DraftStep, type DraftTask, type PlanDraft } from './plan-draft'
import { writtenDay } from './written-day'

/** A day as it was typed, any way people write one; null when it is empty or can't be read. */
export function typedDay(text: string): Day | null {
  const day = writtenDay(text)
  return typeof day === 'number' ? day : null
}

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

/** A draft that says what an adopted plan says, for reading beside another. */
export const draftFrom = ({
  tasks,
  adjustments,
  ramp,
  followUps,
  contact,
  participation,
  comment,
}: PlanContent): PlanDraft => ({
  tasks: tasks.map((task, place) => ({ key: `r${place}`, ...task })),
  adjustments: adjustments.map(({ what, who, from, to, state, effect }, place) => ({
    ...{ key: `r${place}`, what, who, from: isoDay(from), to: to === null ? '' : isoDay(to), state, effect },
  })),
  ramp: ramp.map(({ from, share, checkOn }, place) => ({
    ...{ key: `r${place}`, from: isoDay(from), share: String(share).replace('.', ',') },
    checkOn: checkOn === null ? '' : isoDay(checkOn),
  })),
  followUps: followUps.map((on, place) => ({ key: `r${place}`, on: isoDay(on) })),
  contact,
  participation: participation.tookPart ? 'ja' : 'nej',
  participationReason: participation.reason,
  comment,
})

/** The steps whose day and share can be read, for drawing them. */
export const readableSteps = (ramp: readonly DraftStep[]): RampStep[] =>
  ramp
    .flatMap(({ from, share, checkOn }) => {
      const [first, read] = [typedDay(from), typedShare(share)]
      return first === null || read === null ? [] : [{ from: first, share: read, checkOn: typedDay(checkOn) }]
    })
    .sort((one, other) => one.from - other.from)
