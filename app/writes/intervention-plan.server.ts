import { publishPlan } from '~/domain/intervention/publication'
import { markRead as readBy } from '~/domain/intervention/reading'
import { answerEscalation } from '~/domain/intervention/escalation'
import type { DecisionAnswer } from '~/domain/intervention/answer'
import { defineInterventionWrite } from './intervention.server'
import { publicationNotices } from './intervention-notice.server'

/** Publish the plan to the workplace as its next version. */
export const publish = defineInterventionWrite({
  action: 'intervention.publish',
  decide: ({ facts }, { revision }: { slug: string; revision: number }, { by, moment, forms }) =>
    publishPlan(facts, revision, forms, by, moment),
  fields: ['version'],
  details: ({ number }) => ({ number }),
  notices: ({ number }, found, context) => publicationNotices(found, number, context),
})

/** Say that one has read the plan as published. */
export const markRead = defineInterventionWrite({
  action: 'intervention.mark-read',
  decide: ({ facts }, { number }: { slug: string; number: number }, { by }) => readBy(facts, number, by),
  fields: ['reading'],
  details: ({ number }) => ({ number }),
})

/** Write down what a level above has decided. */
export const decided = defineInterventionWrite({
  action: 'intervention.report',
  decide: (
    { facts },
    {
      slug: _slug,
      ...reply
    }: {
      slug: string
      escalation: string
      answer: DecisionAnswer
      decider: string
      reason: string | null
    },
    { by },
  ) => answerEscalation(facts, reply, by),
  fields: ['escalation'],
  details: ({ answer }) => ({ answer }),
})
