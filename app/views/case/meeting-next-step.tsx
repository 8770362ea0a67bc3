import { path } from '~/paths'
import { answersInShort, meetingTitle, slotTimes } from '~/text/meeting'
import { Act, ActBox } from '~/ui/act-box'
import { LinkButton } from '~/ui/button'
import type { MeetingPageProps } from './meeting-page'

type State = 'booked' | 'unwritten' | 'held' | 'cancelled'

/** Before a meeting: who comes, move, cancel. From its day on: write it up. */
export function MeetingNextStep({ shown, meeting, today, state }: MeetingPageProps & { state: State }) {
  if (!shown.open || !shown.may.lead || state === 'cancelled' || state === 'held') return null
  const at = { id: shown.slug, post: meeting.slug }
  const isDraft = meeting.minutes.length > 0
  const asked = meeting.invited.some(({ answer }) => answer?.kind === 'other-time' && !answer.stale)
  const unwritten = state === 'unwritten'
  return (
    <ActBox tab="Nästa steg">
      <Act
        title={`${meetingTitle(meeting, today)} ${slotTimes(meeting.slot)}`}
        actions={
          <>
            {unwritten && (
              <LinkButton to={path('caseMeetingMinutes', at)} kind="filled">
                {isDraft ? 'Gör klart protokollet' : 'Skriv protokoll'}
              </LinkButton>
            )}
            {!unwritten && !asked && (
              <LinkButton to={path('caseMeetingAnswers', at)} kind="filled">
                Skriv upp ett svar
              </LinkButton>
            )}
            {!isDraft && (
              <>
                <LinkButton to={path('caseMeetingTime', at)} kind={asked && !unwritten ? 'filled' : 'outline'}>
                  Flytta
                </LinkButton>
                <LinkButton to={path('caseMeetingCancelling', at)}>Ställ in</LinkButton>
              </>
            )}
          </>
        }
      >
        <p>
          {meeting.slot.place ?? 'Ingen plats är angiven'}. {answersInShort(meeting.invited)}.
        </p>
      </Act>
    </ActBox>
  )
}
