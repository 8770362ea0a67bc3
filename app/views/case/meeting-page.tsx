import type { Day } from '~/domain/day'
import { meetingFacts, meetingState } from '~/domain/meeting'
import { path } from '~/paths'
import { calendarTitle } from '~/text/calendar'
import { longDay } from '~/text/day'
import { meetingInvitation } from '~/text/meeting-invitation'
import { meetingTitle } from '~/text/meeting'
import { personName } from '~/text/person'
import { ButtonRow, LinkButton } from '~/ui/button'
import { CopyText } from '~/ui/copy-text'
import { Note } from '~/ui/note'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { CaseHead, type ShownCase } from './case-head'
import { MeetingInvited } from './meeting-invited'
import { Minutes } from './meeting-minutes'
import { MeetingNextStep } from './meeting-next-step'
import type { ShownMeeting } from './shown-meeting'

export interface MeetingPageProps {
  shown: ShownCase
  meeting: ShownMeeting
  reader: { name: string; invited: string | null }
  today: Day
}

/** A meeting: what to do next, who comes, the invitation to send, and after it the minutes. */
export function MeetingPage(props: MeetingPageProps) {
  const { shown, meeting, today } = props
  const state = meetingState(meetingFacts(meeting), today)
  return (
    <>
      <CaseHead shown={shown} tab="caseMeetings" today={today} />
      {meeting.cancelled && (
        <Note>
          {meetingTitle(meeting, today)} är inställt av {meeting.cancelled.by} {longDay(meeting.cancelled.on, today)}.{' '}
          {meeting.cancelled.reason}
        </Note>
      )}
      <MeetingNextStep {...props} state={state} />
      <Minutes meeting={meeting} employee={personName(shown.person.name)} today={today} />
      {state === 'held' && shown.open && shown.may.lead && (
        <ButtonRow>
          <LinkButton to={path('caseMeetingMinutes', { id: shown.slug, post: meeting.slug })}>
            Ändra protokollet
          </LinkButton>
        </ButtonRow>
      )}
      <MeetingInvited {...props} state={state} />
      <Calendar {...props} />
      {state === 'booked' && <Invitation {...props} />}
    </>
  )
}

const Calendar = ({ shown, meeting }: MeetingPageProps) => (
  <Section title="Kalender">
    <p className="measure">
      I kalendern heter mötet <b className="font-key">{calendarTitle.meeting(meeting.slug)}</b>, utan namn och plats.
      Flyttas eller ställs det in, öppna filen på nytt så ändras det där också.
    </p>
    <p className="mt-3">
      <TextLink to={path('caseMeetingIcs', { id: shown.slug, post: meeting.slug })}>
        Lägg mötet i kalendern (ics)
      </TextLink>
    </p>
    <p className="mt-2">
      <TextLink to={path('calendar')}>Få alla dina möten i kalendern</TextLink>
    </p>
  </Section>
)

const Invitation = ({ shown, meeting, reader, today }: MeetingPageProps) => (
  <Section title="Inbjudan" id="inbjudan" aside="Kopiera eller skriv ut">
    <CopyText
      id="inbjudan-text"
      label="Till medarbetaren"
      value={meetingInvitation({ ...meeting, name: shown.person.name, today, sender: reader.name })}
    />
  </Section>
)
