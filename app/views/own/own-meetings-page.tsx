import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { OwnMeeting, OwnMeetings } from '~/reads/own-meeting.server'
import { shortDay } from '~/text/day'
import { answerText, meetingName, meetingStateName, meetingTitle, slotTimes } from '~/text/meeting'
import { sentence } from '~/text/number'
import { LinkButton } from '~/ui/button'
import { DataTable, RowName } from '~/ui/data-table'
import { Empty } from '~/ui/empty'
import { Section } from '~/ui/section'
import { OwnHead } from './own-head'

/** Her meetings, what she has answered, and what she has asked for. */
export const OwnMeetingsPage = ({ meetings, asked, caseOpen, today }: OwnMeetings & { today: Day }) => (
  <>
    <OwnHead title="Dina möten">
      Du kan säga att du kommer, be om en annan tid eller säga nej. Facket får vara med dig.
    </OwnHead>
    {caseOpen && (
      <p className="mt-6">
        <LinkButton to={path('ownMeetingAsk')} kind="filled">
          Be om ett möte
        </LinkButton>
      </p>
    )}
    <Section title="Möten">
      {meetings.length === 0 ? (
        <Empty title="Du har inga möten">När någon kallar dig till ett möte står det här.</Empty>
      ) : (
        <DataTable
          caption="Dina möten och vad du har svarat"
          rowHeader="what"
          columns={[
            { key: 'what', label: 'Möte' },
            { key: 'where', label: 'Tid och plats' },
            { key: 'state', label: 'Läge' },
            { key: 'answer', label: 'Ditt svar' },
          ]}
          rows={meetings.map((meeting) => ({ key: meeting.slug, cells: cellsOf(meeting, today) }))}
        />
      )}
    </Section>
    {asked.length > 0 && (
      <Section title="Möten du har bett om">
        <ul className="text-row">
          {asked.map(({ kind, why, on }) => (
            <li key={`${kind}${on}${why}`} className="measure border-b border-rule py-3">
              <b className="font-key">{sentence(meetingName[kind])}</b>, {shortDay(on, today)}. {why}
            </li>
          ))}
        </ul>
      </Section>
    )}
  </>
)

const cellsOf = (meeting: OwnMeeting, today: Day) => ({
  what: (
    <RowName to={path('ownMeeting', { id: meeting.slug })} note={`Kallad av ${meeting.calledBy}`}>
      {meetingTitle(meeting, today)}
    </RowName>
  ),
  where: [slotTimes(meeting.slot), meeting.slot.place].filter(Boolean).join(', '),
  state: meetingStateName[meeting.state],
  answer: meeting.answer === null || meeting.answer.stale ? 'Du har inte svarat' : answerText(meeting.answer, today),
})
