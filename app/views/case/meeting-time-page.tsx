import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { meetingTitle, slotTimes } from '~/text/meeting'
import { TextField } from '~/ui/text-field'
import { CaseForm, type CaseFormProps } from './case-form'
import { SlotFields, slotValues } from './meeting-slot-fields'
import type { ShownMeeting } from './shown-meeting'

export interface MeetingFormProps extends CaseFormProps {
  meeting: ShownMeeting
  today: Day
}

export const MeetingTimePage = ({ meeting, today, ...posted }: MeetingFormProps) => (
  <CaseForm
    {...posted}
    action={path('caseMeetingTime', { id: posted.shown.slug, post: meeting.slug })}
    title="Flytta mötet"
    lead={`${meetingTitle(meeting, today)} ${slotTimes(meeting.slot)}. Svaren gäller den gamla tiden, så du frågar alla på nytt.`}
    tab="Ny tid"
    save="Flytta mötet"
    initial={slotValues(meeting.slot)}
  >
    {(field) => (
      <>
        <SlotFields field={field} />
        <TextField {...field('skal')} label="Varför, om du vill" hint="Inga diagnoser och inga personnummer." />
      </>
    )}
  </CaseForm>
)
