import type { CaseMeetings } from '~/reads/meeting.server'
import type { Day } from '~/domain/day'
import { meetingFacts, meetingState } from '~/domain/meeting'
import { path } from '~/paths'
import { answersInShort, meetingName, meetingStateName, slotTimes } from '~/text/meeting'
import { sentence } from '~/text/number'
import { participantName } from '~/text/talk'
import { ButtonRow, LinkButton } from '~/ui/button'
import { DataTable, RowName } from '~/ui/data-table'
import { Empty } from '~/ui/empty'
import { Section } from '~/ui/section'
import { Date } from '../parts/day'
import { CaseHead, type ShownCase } from './case-head'
import type { ShownMeeting } from './shown-meeting'

interface MeetingsPageProps {
  shown: ShownCase
  meetings: readonly ShownMeeting[]
  needs: readonly ShownNeed[]
  today: Day
}

export type ShownNeed = Pick<CaseMeetings['needs'][number], 'slug' | 'from' | 'kind' | 'why' | 'on' | 'by' | 'met'>

/** Needs nobody has called a meeting for, then the meetings, the latest first. */
export const MeetingsPage = (props: MeetingsPageProps) => (
  <>
    <CaseHead shown={props.shown} tab="caseMeetings" today={props.today} />
    <Needs {...props} needs={props.needs.filter(({ met }) => !met)} />
    <Section title="Möten">
      {props.meetings.length === 0 ? (
        <Empty title="Inga möten än">Här finns kallelsen, svaren och protokollet när ett möte är bokat.</Empty>
      ) : (
        <MeetingTable {...props} />
      )}
      {mayAct(props.shown) && (
        <ButtonRow>
          <LinkButton to={path('caseMeetingNew', { id: props.shown.slug })} kind="filled">
            Kalla till möte
          </LinkButton>
          <LinkButton to={path('caseMeetingNeed', { id: props.shown.slug })}>Skriv upp ett behov av möte</LinkButton>
        </ButtonRow>
      )}
    </Section>
  </>
)

const mayAct = ({ open, may }: ShownCase): boolean => open && may.lead

const Needs = ({ shown, needs, today }: MeetingsPageProps) =>
  needs.length > 0 && (
    <Section title="Behov av möte">
      <ul>
        {needs.map(({ slug, from, kind, why, on, by }) => (
          <li key={slug} className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-rule py-3">
            <div className="min-w-0 flex-1 basis-64">
              <p className="font-key">
                {sentence(meetingName[kind])}: {why}
              </p>
              <p className="text-small text-ink-2">
                {participantName[from]}, uppskrivet av {by} <Date day={on} today={today} />
              </p>
            </div>
            {mayAct(shown) && (
              <LinkButton to={path('caseMeetingNew', { id: shown.slug }, { behov: slug })}>Kalla till möte</LinkButton>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )

const MeetingTable = ({ shown, meetings, today }: MeetingsPageProps) => (
  <DataTable
    caption="Möten, det senaste först"
    rowHeader="what"
    columns={[
      { key: 'what', label: 'Möte' },
      { key: 'when', label: 'Dag' },
      { key: 'answers', label: 'Svar' },
      { key: 'state', label: 'Läge' },
    ]}
    rows={meetings.map((meeting) => ({
      key: meeting.slug,
      cells: {
        what: (
          <RowName to={path('caseMeeting', { id: shown.slug, post: meeting.slug })}>
            {sentence(meetingName[meeting.kind])}
          </RowName>
        ),
        when: (
          <>
            <Date day={meeting.slot.on} today={today} /> {slotTimes(meeting.slot)}
          </>
        ),
        answers: meeting.cancelled ? '–' : answersInShort(meeting.invited),
        state: meetingStateName[meetingState(meetingFacts(meeting), today)],
      },
    }))}
  />
)
