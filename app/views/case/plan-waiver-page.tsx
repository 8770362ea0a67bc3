import { waiverReasons } from '~/domain/plan-adoption'
import { path } from '~/paths'
import { waiverReasonText } from '~/text/plan'
import { RadioGroup } from '~/ui/radio-group'
import { TextArea } from '~/ui/text-area'
import { CaseForm, type CaseFormProps } from './case-form'

export const PlanWaiverPage = (posted: CaseFormProps) => (
  <CaseForm
    {...posted}
    action={path('casePlanWaiver', { id: posted.shown.slug })}
    title="Plan behövs inte"
    lead="Skälet sparas i ärendet. Försäkringskassan kan be om det. Ändras läget gör du en plan genast."
    tab="Varför behövs ingen plan?"
    save="Spara skälet"
  >
    {(field) => (
      <>
        <RadioGroup
          {...field('skal')}
          legend="Skäl"
          options={waiverReasons.map((value) => ({ value, label: waiverReasonText[value] }))}
        />
        <TextArea
          {...field('text')}
          label="Vad bygger du det på?"
          hint="Till exempel: ni har pratat i dag och är överens om heltid från den 7 december. Inga diagnoser."
        />
      </>
    )}
  </CaseForm>
)
