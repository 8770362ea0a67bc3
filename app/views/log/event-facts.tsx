import { dayAt, type Day } from '~/domain/day'
import type { LogEvent } from '~/reads/log.server'
import { actorText, auditText, outcomeText } from '~/text/audit'
import { longDay } from '~/text/day'
import { clockText } from '~/text/moment'
import { listed, sentence, wholeNumber } from '~/text/number'
import { personName } from '~/text/person'
import { Facts } from '~/ui/facts'

/** When, who, whose and how it went. */
export const EventFacts = ({ event, today }: { event: LogEvent; today: Day }) => {
  const { who, as } = actorText(event)
  const { word, reason } = outcomeText(event.outcome)
  return (
    <Facts
      items={[
        {
          label: 'När',
          value: sentence(longDay(dayAt(new Date(event.at)), today)),
          note: `kl. ${clockText(event.at)}`,
        },
        { label: 'Vem', value: who, note: as },
        { label: 'Vems uppgifter', value: whose(event), note: moreThan(event) },
        { label: 'Utfall', value: word, note: reason },
      ]}
    />
  )
}

/** "Läste en medarbetares kort" */
export const eventTitle = (event: LogEvent): string => auditText(event)

const whose = ({ persons }: LogEvent) =>
  persons.length > 0 ? sentence(listed(persons.slice(0, 5).map(({ name }) => personName(name)))) : 'Ingens'

const moreThan = ({ concerned }: LogEvent): string | undefined =>
  concerned > 5 ? `och ${wholeNumber(concerned - 5)} till` : undefined
