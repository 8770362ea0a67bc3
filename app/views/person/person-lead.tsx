import type { Day } from '~/domain/day'
import { lastTalk, standingSentence } from '~/text/person-card'
import { pronoun } from '~/text/person'
import { Lead } from '~/ui/lead'
import { Finding } from '../signal/finding'
import type { PersonPageProps } from './person-page'

/** How she stands today, what the signal sees, and whether anybody has talked with her about it. */
export function PersonLead({ card, today }: { card: PersonPageProps['card']; today: Day }) {
  const { person, now, contacts, signals } = card
  const [signal] = signals
  return (
    <Lead>
      {standingSentence(person, now, today)}{' '}
      {signal ? (
        <Finding who={pronoun(person.sex)} signal={signal} contacts={contacts} asOf={today} />
      ) : (
        lastTalk(contacts, today)
      )}
    </Lead>
  )
}
