import { path } from '~/paths'
import { meetingTitle, slotTimes } from '~/text/meeting'
import { TextArea } from '~/ui/text-area'
import { CaseForm } from './case-form'
import type { MeetingFormProps } from './meeting-time-page'

export const MeetingCancellingPage = ({ meeting, today, ...posted }: MeetingFormProps) => (
  <CaseForm
    {...posted}
    action={path('caseMeetingCancelling', { id: posted.shown.slug, post: meeting.slug })}
    title="Ställ in mötet"
    lead={`${meetingTitle(meeting, today)} ${slotTimes(meeting.slot)}. Mötet står kvar som inställt. Säg till dem som är inbjudna.`}
    tab="Varför ställs det in?"
    save="Ställ in mötet"
  >
    {(field) => <TextArea {...field('skal')} label="Varför" hint="Inga diagnoser och inga personnummer." rows={3} />}
  </CaseForm>
)
