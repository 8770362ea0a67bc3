import type { Step } from './stage'

/** What kind of thing is wrong, by what it concerns; which is also the order within a step. */
export const findingCodes = {
  form: ['rows-missing', 'field-missing', 'field-unreadable', 'reference-gone'],
  mapping: [
    'numbers-not-shown',
    'causes-only-individual',
    'serious-risk',
    'staff-absent',
    'safety-representative-absent',
  ],
  plan: [
    'dates-backwards',
    'follow-up-before-start',
    'level-not-escalated',
    'escalation-lower',
    'goal-without-measure',
    'obstacle-left',
    'serious-risk-unanswered',
    'escalation-undecided',
    'escalation-said-no',
    'safety-representative-not-invited',
    'safety-representative-not-read',
  ],
  'follow-through': ['measure-unanswered', 'follow-up-unanswered', 'follow-up-ahead'],
  transition: [
    'chef-missing',
    'plan-unpublished',
    'plan-changed-since-publication',
    'approval-missing',
    'approval-outdated',
  ],
} as const

export type FindingCode = (typeof findingCodes)[keyof typeof findingCodes][number]

/** Something that hinders a transition or is only pointed out; where it is to be put right, as far as it has a place. */
export interface Finding {
  code: FindingCode
  weight: 'blocks' | 'warns'
  step: Step | null
  group: string | null
  row: string | null
  field: string | null
}

type Place = Partial<Pick<Finding, 'step' | 'group' | 'row' | 'field'>>

const nowhere = { step: null, group: null, row: null, field: null }

export const blocks = (code: FindingCode, place: Place = {}): Finding => ({
  ...{ code, weight: 'blocks', ...nowhere, ...place },
})
export const warns = (code: FindingCode, place: Place = {}): Finding => ({
  ...{ code, weight: 'warns', ...nowhere, ...place },
})
