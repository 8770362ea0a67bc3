import { StepDecision } from './step-decision'
import { StepPage } from './step-page'
import type { StepPageProps } from './step-shown'

/** Step 1: the shared picture, with the numbers as they were when the work began. */
export const MappingPage = (page: StepPageProps) => (
  <StepPage {...page}>
    <StepDecision read={page.read} today={page.today} />
  </StepPage>
)
