import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { decisionForm, evaluationForm, followUpForm, measureForm, recheckForm } from '~/domain/intervention/report-form'
import { commentOn, report } from '~/http/step-report.server'
import { stepAction, stepLoader } from '~/http/step-route.server'
import { readInterventionStep } from '~/reads/intervention-step.server'
import { FollowUpPage } from '~/views/intervention/follow-up-page'
import { decided, publish } from '~/writes/intervention-plan.server'
import { evaluate, followUp, recheck, reportMeasure } from '~/writes/intervention-report.server'
import { approve, comment, save } from '~/writes/intervention-step.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.read.shown.unit.name ?? 'Insats'}: uppföljning · Rekoportalen` },
]

const [step, page] = ['follow-through', 'interventionFollowUp'] as const
const here = { page, done: 'svar' } as const

export const loader = stepLoader(step, readInterventionStep)

export const action = stepAction({
  ...{ step, page, read: readInterventionStep, save, approve, publish },
  others: {
    kommentar: commentOn(step, page, comment),
    atgard: report({
      ...here,
      form: measureForm,
      write: reportMeasure,
      at: ({ measure }) => `atgard-${measure}`,
      fieldOf: { 'reason-missing': 'varfor', 'measure-unchanged': 'lage' },
    }),
    beslut: report({
      ...here,
      form: decisionForm,
      write: decided,
      at: ({ escalation }) => `beslut-${escalation}`,
      fieldOf: { 'reason-missing': 'skal', 'decider-missing': 'vem' },
    }),
    uppfoljning: report({
      ...here,
      form: followUpForm,
      write: followUp,
      at: ({ months }) => `uppfoljning-${months}`,
      fieldOf: { 'follow-up-when': 'hallen', 'follow-up-says-nothing': 'text', 'reason-missing': 'text' },
    }),
    utvardering: report({ ...here, form: evaluationForm, write: evaluate, at: () => 'utvardering' }),
    efterkontroll: report({ ...here, form: recheckForm, write: recheck, at: () => 'efterkontroll' }),
  },
})

export default function InterventionFollowUp() {
  const { kept, ...loaded } = useLoaderData<typeof loader>()
  return <FollowUpPage {...loaded} form={useActionData<typeof action>() ?? kept} />
}
