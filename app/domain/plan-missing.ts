import type { Day } from './day'
import { adjustmentStates, hasEffect, taskAnswers } from './plan'
import type { DraftAdjustment, DraftStep, PlanDraft } from './plan-draft'
import { fieldOf, textNames } from './plan-fields'
import { typedDay, typedShare, written } from './plan-reading'

/** Something that keeps a plan from being adopted; `field` is where it is to be put right. */
export interface Missing {
  code: MissingCode
  field: string
}

/** Codes by what they concern, which is also the order of the list beside the plan. */
export const missingCodes = {
  tasks: ['tasks-none', 'task-what', 'task-can'],
  changes: ['task-change'],
  adjustments: [
    'adjustment-what',
    'adjustment-who',
    'adjustment-from',
    'adjustment-to',
    'adjustment-backwards',
    'adjustment-state',
    'adjustment-effect',
  ],
  ramp: ['ramp-none', 'ramp-from', 'ramp-share', 'ramp-order', 'ramp-check', 'ramp-check-when', 'ramp-goal'],
  contact: ['contact'],
  participation: ['participation', 'participation-reason'],
  followUps: ['follow-up-none', 'follow-up-date', 'follow-up-past'],
} as const

export type MissingPart = keyof typeof missingCodes
export type MissingCode = (typeof missingCodes)[MissingPart][number]

/** Where a part of the plan can be begun when there is no row yet: the button that adds one. */
export const addFields = { tasks: 'fler-uppgifter', ramp: 'fler-steg', followUps: 'fler-uppfoljningar' } as const

/**
 * Everything that is missing, in the order of the page; empty = the plan can be adopted. Every task answered and every change
 * told; adjustments with somebody responsible and from when; a way back in rising days, each step but the last settled
 * before the next, ending at its highest share; contact; taken part or why not; a follow-up from today on.
 */
export function whatIsMissing(draft: PlanDraft, today: Day): Missing[] {
  const plan = written(draft)
  return [
    ...missingInTasks(plan),
    ...plan.adjustments.flatMap(missingInAdjustment),
    ...missingInRamp(plan.ramp),
    ...(plan.contact === '' ? [missing('contact', textNames.contact)] : []),
    ...missingInParticipation(plan),
    ...missingInFollowUps(plan, today),
  ]
}

/** The parts of the plan where something is missing, in the order of the page. */
export const lackingParts = (list: readonly { code: string }[]): MissingPart[] =>
  (Object.keys(missingCodes) as MissingPart[]).filter((part) =>
    list.some(({ code }) => (missingCodes[part] as readonly string[]).includes(code)),
  )

const missing = (code: MissingCode, field: string): Missing => ({ code, field })

function missingInTasks({ tasks }: PlanDraft): Missing[] {
  if (tasks.length === 0) return [missing('tasks-none', addFields.tasks)]
  return tasks.flatMap(({ key, what, can, change }) => [
    ...(what === '' ? [missing('task-what', fieldOf('tasks', key, 'what'))] : []),
    ...(taskAnswers.some((one) => one === can) ? [] : [missing('task-can', fieldOf('tasks', key, 'can'))]),
    ...(can === 'with-change' && change === '' ? [missing('task-change', fieldOf('tasks', key, 'change'))] : []),
  ])
}

function missingInAdjustment({ key, what, who, from, to, state, effect }: DraftAdjustment): Missing[] {
  const at = (part: 'what' | 'who' | 'from' | 'to' | 'state' | 'effect') => fieldOf('adjustments', key, part)
  const [first, last] = [typedDay(from), typedDay(to)]
  return [
    ...(what === '' ? [missing('adjustment-what', at('what'))] : []),
    ...(who === '' ? [missing('adjustment-who', at('who'))] : []),
    ...(first === null ? [missing('adjustment-from', at('from'))] : []),
    ...(to !== '' && last === null ? [missing('adjustment-to', at('to'))] : []),
    ...(first !== null && last !== null && last < first ? [missing('adjustment-backwards', at('to'))] : []),
    ...(adjustmentStates.some((one) => one === state) ? [] : [missing('adjustment-state', at('state'))]),
    ...(state !== 'running' && hasEffect(state) && effect === '' ? [missing('adjustment-effect', at('effect'))] : []),
  ]
}

function missingInRamp(ramp: readonly DraftStep[]): Missing[] {
  const last = ramp.at(-1)
  if (!last) return [missing('ramp-none', addFields.ramp)]
  const shares = ramp.map(({ share }) => typedShare(share) ?? 0)
  const reaches = shares.includes(0) || Math.max(...shares) === shares.at(-1)
  return [
    ...ramp.flatMap((step, place) => missingInStep(step, ramp[place - 1], ramp[place + 1])),
    ...(reaches ? [] : [missing('ramp-goal', fieldOf('ramp', last.key, 'share'))]),
  ]
}

function missingInStep(step: DraftStep, before: DraftStep | undefined, next: DraftStep | undefined): Missing[] {
  const at = (part: 'from' | 'share' | 'checkOn') => fieldOf('ramp', step.key, part)
  const [from, check] = [typedDay(step.from), typedDay(step.checkOn)]
  const [previous, following] = [before && typedDay(before.from), next && typedDay(next.from)]
  const outside = check !== null && ((from !== null && check < from) || (!!following && check > following))
  return [
    ...(from === null ? [missing('ramp-from', at('from'))] : []),
    ...(typedShare(step.share) === null ? [missing('ramp-share', at('share'))] : []),
    ...(from !== null && previous && from <= previous ? [missing('ramp-order', at('from'))] : []),
    ...(next && check === null ? [missing('ramp-check', at('checkOn'))] : []),
    ...(next && outside ? [missing('ramp-check-when', at('checkOn'))] : []),
  ]
}

function missingInParticipation({ participation, participationReason }: PlanDraft): Missing[] {
  if (participation === 'ja') return []
  if (participation !== 'nej') return [missing('participation', textNames.participation)]
  return participationReason === '' ? [missing('participation-reason', textNames.participationReason)] : []
}

function missingInFollowUps({ followUps }: PlanDraft, today: Day): Missing[] {
  const last = followUps.at(-1)
  if (!last) return [missing('follow-up-none', addFields.followUps)]
  const days = followUps.map(({ on }) => typedDay(on))
  const unreadable = followUps.filter((_row, place) => days[place] === null)
  if (unreadable.length > 0)
    return unreadable.map(({ key }) => missing('follow-up-date', fieldOf('followUps', key, 'on')))
  return days.some((on) => on !== null && on >= today)
    ? []
    : [missing('follow-up-past', fieldOf('followUps', last.key, 'on'))]
}
