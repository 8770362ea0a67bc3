import type { PlanView } from '~/domain/plan-comment'
import { path } from '~/paths'
import { planViewChoice } from '~/text/own'
import { ActBox } from '~/ui/act-box'
import { Button, ButtonRow, LinkButton } from '~/ui/button'
import { RadioGroup } from '~/ui/radio-group'
import { TextArea } from '~/ui/text-area'
import type { PostedProps } from '../parts/form-props'
import { TypedForm } from '../parts/typed-form'

const ofView: readonly PlanView[] = ['agrees', 'disagrees', 'read']

/** What she thinks of the plan. */
export const OwnPlanAnswer = ({ plan, ...posted }: PostedProps & { plan: { slug: string } }) => (
  <ActBox tab="Ditt svar">
    <TypedForm {...posted} action={path('ownPlanVersion', { id: plan.slug })}>
      {(field) => (
        <>
          <RadioGroup
            {...field('svar')}
            legend="Vad tycker du om planen?"
            options={ofView.map((value) => ({ value, ...planViewChoice[value] }))}
          />
          <TextArea
            {...field('text')}
            label="Vad ska ändras, eller vad vill du säga?"
            hint="Din chef och Reko-AG läser det. Inga diagnoser och inga personnummer."
            rows={4}
          />
          <ButtonRow>
            <Button>Skicka svaret</Button>
            <LinkButton to={path('ownMeetingAsk')}>Be om ett möte</LinkButton>
          </ButtonRow>
        </>
      )}
    </TypedForm>
  </ActBox>
)
