import type { Day } from '~/domain/day'
import { keyFact, lastTalk, standingSentence, talkedSince } from '~/text/person-card'
import { pronoun } from '~/text/person'
import { Lead } from '~/ui/lead'
import type { PersonPageProps } from './person-page'

/** How she stands today, what the signal sees, and whether anybody has talked with her about it. */
export function PersonLead({ card, today }: { card: PersonPageProps['card']; today: Day }) {
  const { person, now, contacts, signals } = card
  const [signal] = signals
  return (
    <Lead>
      {standingSentence(person, now, today)}{' '}
      {signal ? (
        <>
          {pronoun(person.sex)} har varit borta <b>{keyFact(signal, today)}</b>
          {talkedSince(contacts, talkFrom(signal), today)}.
        </>
      ) : (
        lastTalk(contacts, today)
      )}
    </Lead>
  )
}

/** A talk since the signal rose is about it; one since a long absence began is too. */
const talkFrom = ({ parameters, heldSince, firstOccasion }: PersonPageProps['card']['signals'][number]): Day =>
  parameters.kind === 'repeated' ? heldSince : firstOccasion
