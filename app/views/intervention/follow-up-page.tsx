import { stageOf } from '~/domain/intervention/facts'
import { EscalationAnswers } from './escalation-answers'
import { FollowUpRows } from './follow-up-rows'
import { InterventionEvaluation } from './intervention-evaluation'
import { MeasureStates } from './measure-states'
import { StepDecision } from './step-decision'
import { StepPage } from './step-page'
import type { StepPageProps } from './step-shown'

/** Step 3: how it goes with the measures, the follow-ups, what came of it, and what waits after it was closed. */
export function FollowUpPage(page: StepPageProps) {
  const { read, today, form, role, once } = page
  const told = { read, today, role, ...(once && { once }), form }
  return (
    <StepPage
      {...page}
      above={
        <>
          {stageOf(read.shown.facts) === 'closed' && <InterventionEvaluation {...told} />}
          <MeasureStates {...told} />
          <EscalationAnswers {...told} />
          <FollowUpRows {...told} />
        </>
      }
    >
      <StepDecision read={read} today={today} />
    </StepPage>
  )
}
