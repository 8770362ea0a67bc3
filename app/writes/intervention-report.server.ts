import type { Day } from '~/domain/day'
import type { EvaluationAnswer, FollowUpMonth, MeasureState, RecheckAnswer } from '~/domain/intervention/answer'
import { evaluateIntervention } from '~/domain/intervention/evaluation'
import { answerFollowUp } from '~/domain/intervention/follow-up-answer'
import { setMeasure } from '~/domain/intervention/measure-status'
import { recheckIntervention } from '~/domain/intervention/recheck'
import { defineInterventionWrite } from './intervention.server'

interface MeasureReport {
  slug: string
  measure: string
  state: MeasureState
  why: string | null
  effect: string | null
}

/** How it goes with a measure of the published plan. */
export const reportMeasure = defineInterventionWrite({
  action: 'intervention.report',
  decide: ({ facts }, { slug: _slug, ...report }: MeasureReport, { by }) => setMeasure(facts, report, by),
  fields: ['measure'],
  details: ({ state }) => ({ state }),
})

/** A follow-up that was held, or why it wasn't. */
export const followUp = defineInterventionWrite({
  action: 'intervention.report',
  decide: (
    { facts },
    { slug: _slug, ...answer }: { slug: string; months: FollowUpMonth; heldOn: Day | null; text: string },
    { by, moment },
  ) => answerFollowUp(facts, answer, by, moment),
  fields: ['followUp'],
  details: ({ months }) => ({ months }),
})

/** How a closed intervention turned out, by the owner and by the chef. */
export const evaluate = defineInterventionWrite({
  action: 'intervention.report',
  decide: ({ facts }, { answer, text }: { slug: string; answer: EvaluationAnswer; text: string }, { by }) =>
    evaluateIntervention(facts, { answer, text }, by),
  fields: ['evaluation'],
  details: ({ answer, as }) => ({ answer, as }),
})

/** Whether what was built still stands, a year after. */
export const recheck = defineInterventionWrite({
  action: 'intervention.report',
  decide: ({ facts }, { answer, text }: { slug: string; answer: RecheckAnswer; text: string }, { by, moment }) =>
    recheckIntervention(facts, { answer, text }, by, moment),
  fields: ['recheck'],
  details: ({ answer }) => ({ answer }),
})
