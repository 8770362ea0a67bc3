import { houseFormsOn } from '#db/intervention-form.server'
import { frozenNumbersOf, type FrozenNumbers } from '#db/intervention-numbers.server'
import type { StoredIntervention } from '#db/intervention.server'
import { contentFindings } from '~/domain/intervention/content-check'
import type { InterventionEvent } from '~/domain/intervention/event'
import type { Finding } from '~/domain/intervention/finding'
import type { By } from '~/domain/intervention/party'
import { isWritable, type Step } from '~/domain/intervention/stage'
import { settingsOn } from '#db/setting.server'
import { stageOf } from '~/domain/intervention/facts'
import type { StepDraft } from '~/domain/intervention/draft'
import type { Role } from '~/domain/role'
import type { Question } from './gate.server'
import { defineInterventionRead, factsSeenBy } from './intervention-head.server'

export interface InterventionComment {
  step: Step
  text: string
  by: number
  at: number
}

export interface InterventionStep {
  step: Step
  revision: number
  draft: StepDraft
  /** Who saved it last, and when; null while nothing is written. */
  saved: { by: By; at: number } | null
  /** Whether the step can be written in now, as far as the process goes; `shown.may.write` says whether she may. */
  writable: boolean
  /** What is missing or odd in it, in the order of the form. */
  findings: Finding[]
  comments: InterventionComment[]
  numbers: FrozenNumbers | null
}

/** A step of an intervention, for the page where it is written. */
export const readInterventionStep = defineInterventionRead((question, found, { step }: { step: Step }) =>
  stepOf(question, found, step),
)

function stepOf(question: Question, found: StoredIntervention, step: Step): InterventionStep {
  const { db, today } = question
  const { facts, events } = found
  const saved = events.findLast((one) => one.kind === 'saved' && one.step === step)
  return {
    ...{ step, ...facts.forms[step], ...(step === 'plan' && { draft: planSeenBy(question, found) }) },
    ...{ saved: saved ? { by: saved.by, at: saved.at } : null },
    writable: isWritable(step, stageOf(facts)),
    findings: contentFindings(facts, houseFormsOn(db, today).forms, step, today),
    comments: commentsIn(events).filter((one) => one.step === step),
    numbers: frozenNumbersOf(db, found.id, settingsOn(db, today).smallestGroup),
  }
}

/** The plan as she may read it. */
export const planSeenBy = ({ actor }: Question, { facts }: StoredIntervention): StepDraft =>
  factsSeenBy(facts, { accountId: actor.accountId ?? 0, role: actor.role as Role }).forms.plan.draft

/** What has been said about the steps, oldest first; `at` in milliseconds. */
export const commentsIn = (events: readonly InterventionEvent[]): InterventionComment[] =>
  events.flatMap((event) =>
    event.kind === 'commented' ? [{ step: event.step, text: event.text, by: event.by.accountId, at: event.at }] : [],
  )
