import type { Contact } from '~/domain/contact'
import type { Day } from '~/domain/day'
import type { RuleParameters } from '~/domain/rule'
import { keyFact, talkedSince } from '~/text/person-card'

interface FindingProps {
  /** Who it is about, first in the sentence. */
  who: string
  signal: { parameters: RuleParameters; occasions: number; firstOccasion: Day; heldSince: Day }
  contacts: readonly Contact[]
  /** The day it is looked at from: today, or the last day the rule held. */
  asOf: Day
}

/** What a signal sees, and whether anybody has talked with her about it, in a sentence. */
export const Finding = ({ who, signal, contacts, asOf }: FindingProps) => (
  <>
    {who} har varit borta <b>{keyFact(signal, asOf)}</b>
    {talkedSince(contacts, talkFrom(signal), asOf)}.
  </>
)

/** A talk since the signal rose is about it; one since a long absence began is too. */
const talkFrom = ({ parameters, heldSince, firstOccasion }: FindingProps['signal']): Day =>
  parameters.kind === 'repeated' ? heldSince : firstOccasion
