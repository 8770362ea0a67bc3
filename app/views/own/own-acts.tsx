import { path } from '~/paths'
import { shortDay } from '~/text/day'
import { meetingTitle, slotTimes } from '~/text/meeting'
import { partyText } from '~/text/medgivande'
import { actsTab } from '~/text/own'
import { Act, ActBox } from '~/ui/act-box'
import { LinkButton } from '~/ui/button'
import type { OwnStartPageProps } from './own-start-page'

const under = 'mt-6 border-t border-rule pt-5'

/** What she is asked to do, one thing at a time; nothing at all when there is none. */
export function OwnActs({ own: { acts, hasCase }, today }: OwnStartPageProps) {
  const [meeting, ...others] = acts.meetings
  const [medgivande] = acts.medgivanden
  const count = acts.meetings.length + acts.medgivanden.length + (acts.plan ? 1 : 0)
  if (count === 0) return null
  return (
    <ActBox tab={actsTab(count)}>
      {acts.plan && (
        <Act
          title="Läs planen och säg vad du tycker"
          actions={
            <>
              <LinkButton to={path('ownPlan')} kind="filled">
                Läs planen
              </LinkButton>
              {hasCase && <LinkButton to={path('ownMeetingAsk')}>Be om ett möte</LinkButton>}
            </>
          }
        >
          Den tar ungefär fem minuter att läsa. Du kan svara ”jag håller med” eller skriva vad som ska ändras.
        </Act>
      )}
      {medgivande && (
        <div className={acts.plan ? under : ''}>
          <Act
            title="Säg om medgivandet stämmer"
            actions={
              <LinkButton to={path('ownMedgivande', { id: medgivande.slug })} kind={acts.plan ? 'outline' : 'filled'}>
                Läs och svara
              </LinkButton>
            }
          >
            {medgivande.recordedBy} har skrivit upp att du har sagt ja till {partyText(medgivande.party)}.
          </Act>
        </div>
      )}
      {meeting && (
        <div className={acts.plan || medgivande ? under : ''}>
          <Act
            title={`Säg om du kommer: ${meetingTitle(meeting, today)}`}
            actions={
              <LinkButton
                to={path('ownMeeting', { id: meeting.slug })}
                kind={acts.plan || medgivande ? 'outline' : 'filled'}
              >
                Svara på kallelsen
              </LinkButton>
            }
          >
            {slotTimes(meeting.slot)}
            {meeting.slot.place && `, ${meeting.slot.place}`}. Du kan säga ja, be om en annan tid eller säga nej.
            {others.length > 0 && ` Sedan har du ett möte till, ${shortDay(others[0]?.slot.on ?? today, today)}.`}
          </Act>
        </div>
      )}
    </ActBox>
  )
}
