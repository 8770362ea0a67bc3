import type { CaseEvent } from '~/domain/case-history'
import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { caseEventText } from '~/text/case-history'
import { TextArea } from '~/ui/text-area'
import { CaseForm, type CaseFormProps } from './case-form'

interface MistakePageProps extends CaseFormProps {
  event: CaseEvent
  today: Day
}

export const MistakePage = ({ event, today, ...posted }: MistakePageProps) => (
  <CaseForm
    {...posted}
    action={path('caseMistake', { id: posted.shown.slug, post: event.object ?? '' })}
    title="Markera som fel"
    lead={`${caseEventText(event, today)} Uppgiften står kvar överstruken, men räknas inte längre.`}
    tab="Varför är det fel?"
    save="Markera som fel"
  >
    {(field) => (
      <TextArea
        {...field('skal')}
        label="Vad blev fel"
        hint="Till exempel fel dag. Inga diagnoser och inga personnummer."
      />
    )}
  </CaseForm>
)
