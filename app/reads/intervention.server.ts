import { houseFormsOn } from '#db/intervention-form.server'
import { isOtherOpen, type StoredIntervention } from '#db/intervention.server'
import { planBars, type PlanBars } from '~/domain/intervention/bars'
import { changedSincePublication } from '~/domain/intervention/changed'
import { changeLog, type LogRow } from '~/domain/intervention/change-log'
import type { StepDraft } from '~/domain/intervention/draft'
import { latestPublication } from '~/domain/intervention/facts'
import { followUpsOf, type FollowUp } from '~/domain/intervention/follow-up'
import type { FormChange } from '~/domain/intervention/form-change'
import { mayAct, type By } from '~/domain/intervention/party'
import { preFlight, type PreFlight } from '~/domain/intervention/pre-flight'
import type { StepForms } from '~/domain/intervention/step-form'
import { undoTransition } from '~/domain/intervention/undo'
import type { Wait } from '~/domain/intervention/wait'
import { waitsOf } from '~/domain/intervention/waits'
import type { Role } from '~/domain/role'
import { defineInterventionRead } from './intervention-head.server'
import { commentsIn, planSeenBy, type InterventionComment } from './intervention-step.server'
import { partiesIn, type ShownParties } from './intervention-party.server'
import type { Question } from './gate.server'
import { effectIn, type ShownEffect } from './intervention-effect.server'

export interface InterventionOverview {
  /** What waits for whom now, the first due first. */
  waits: Wait[]
  preFlight: PreFlight
  /** The plan as the reader sees it, drawn and written; those who only follow see what is published. */
  plan: StepDraft
  bars: PlanBars | null
  changed: FormChange[]
  followUps: FollowUp[]
  comments: InterventionComment[]
  log: LogRow[]
  parties: ShownParties
  mayUndo: boolean
  /** Before and after, once the measures have been taken up; null before that. */
  effect: ShownEffect | null
}

/** An intervention as its first page shows it. */
export const readIntervention = defineInterventionRead((question, found) => overviewOf(question, found))

/** What has happened in it, whole. */
export const readInterventionHistory = defineInterventionRead((question, found) => ({
  log: logSeenBy(question, found),
}))

/** That the plan was written in is told to everybody, what was written to those who take part. */
function logSeenBy(question: Question, { events, facts }: StoredIntervention): LogRow[] {
  const log = changeLog(events, houseFormsOn(question.db, question.today).forms)
  if (mayAct(facts, byOf(question), 'write')) return log
  return log.map((row) =>
    row.told.kind === 'saved' && row.told.step === 'plan'
      ? { ...row, told: { ...row.told, changes: [] }, drafts: null }
      : row,
  )
}

function overviewOf(question: Question, found: StoredIntervention): InterventionOverview {
  const { facts, events } = found
  const { today } = question
  const plan = planSeenBy(question, found)
  const { forms } = houseFormsOn(question.db, today)
  return {
    waits: waitsNow(found, forms, today),
    preFlight: preFlight(facts, forms, today),
    plan,
    bars: planBars({ plan, measures: facts.measures, escalations: facts.escalations }, today),
    changed: changedSincePublication(facts, forms),
    followUps: followUpsOf(facts, today, supposedStart(found)),
    comments: commentsIn(events),
    log: logSeenBy(question, found),
    parties: partiesIn(question, found),
    effect: effectIn(question, found),
    mayUndo: mayUndo(question, found),
  }
}

const mayUndo = (question: Question, found: StoredIntervention): boolean => {
  const moment = { at: question.now.getTime(), today: question.today }
  return 'accepted' in undoTransition(found.facts, byOf(question), moment, isOtherOpen(question.db, found))
}

const waitsNow = (found: StoredIntervention, forms: StepForms, today: Question['today']): Wait[] =>
  waitsOf(found, forms, today)
    .filter(({ from }) => from <= today)
    .sort((one, other) => one.on - other.on)

/** Until the measures are taken up the follow-ups are shown as they would come from the latest version. */
const supposedStart = ({ facts }: StoredIntervention) => latestPublication(facts)?.on ?? null

const byOf = ({ actor }: Question): By => ({ accountId: actor.accountId ?? 0, role: actor.role as Role })
