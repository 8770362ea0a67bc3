import type { Day } from '~/domain/day'
import type { MeetingKind } from '~/domain/meeting'
import type { TalkKind } from '~/domain/talk'
import { path } from '~/paths'
import { shortDay } from '~/text/day'
import { meetingName, slotTimes } from '~/text/meeting'
import { sentence } from '~/text/number'
import { talkName } from '~/text/talk'
import { TextLink } from '~/ui/text-link'
import { FactRow } from './fact-row'

export interface ShownAround {
  signal: { slug: string; dueOn: Day } | null
  talk: { slug: string; kind: TalkKind; on: Day; held: boolean } | null
  meeting: { slug: string; kind: MeetingKind; on: Day; from: string; to: string } | null
}

interface AroundRowsProps {
  slug: string
  around: ShownAround
  today: Day
}

/** The latest talk and the next meeting, when there are any. */
export const AroundRows = ({ slug, around: { talk, meeting }, today }: AroundRowsProps) => (
  <>
    {talk && (
      <FactRow
        label="Samtal"
        action={<TextLink to={path('caseTalk', { id: slug, post: talk.slug })}>{talk.held ? 'Läs' : 'Se'}</TextLink>}
      >
        {sentence(talkName[talk.kind])} {shortDay(talk.on, today)}, {talk.held ? 'uppskrivet' : 'bokat'}
      </FactRow>
    )}
    {meeting && (
      <FactRow label="Möte" action={<TextLink to={path('caseMeeting', { id: slug, post: meeting.slug })}>Se</TextLink>}>
        {sentence(meetingName[meeting.kind])} {shortDay(meeting.on, today)} {slotTimes(meeting)}
      </FactRow>
    )}
  </>
)
