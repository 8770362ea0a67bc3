import { StepDecision } from './step-decision'
import { StepNumbers } from './step-numbers'
import { StepPage } from './step-page'
import type { StepPageProps } from './step-shown'

/** Step 1: the shared picture, with the numbers as they were when the work began. */
export const MappingPage = (page: StepPageProps) => (
  <StepPage {...page} above={<StepNumbers numbers={page.read.numbers} today={page.today} />}>
    <StepDecision read={page.read} today={page.today} />
  </StepPage>
)
