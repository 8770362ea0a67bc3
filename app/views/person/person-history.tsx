import type { Day } from '~/domain/day'
import type { HistoryEvent } from '~/domain/history'
import { path } from '~/paths'
import { historyText } from '~/text/history'
import { Empty } from '~/ui/empty'
import { TextLink } from '~/ui/text-link'
import { Timeline } from '~/ui/timeline'
import { Date } from '../parts/day'

interface PersonHistoryProps {
  history: readonly HistoryEvent[]
  name: string | null
  today: Day
}

/** What has happened, the latest first, in plain sentences. */
export const PersonHistory = ({ history, name, today }: PersonHistoryProps) =>
  history.length === 0 ? (
    <Empty title="Inget har hänt än">Signaler, svar, kontakter och ändringar för hand syns här.</Empty>
  ) : (
    <Timeline
      items={history.map((event) => ({
        when: <Date day={event.on} today={today} />,
        children: (
          <>
            {historyText(event, name, today)}
            {event.kind === 'raised' && (
              <>
                {' '}
                <TextLink to={path('signal', { id: event.slug })}>Se signalen</TextLink>
              </>
            )}
          </>
        ),
      }))}
    />
  )
