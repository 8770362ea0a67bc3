import type { InformationCategory, PartyRole } from './medgivande'
import type { MessagePurpose } from './thread'

/** What the history of a case tells of a thread; never what was written. */
export type ThreadTold =
  | { is: 'started'; party: string; role: PartyRole; organisation: string | null }
  | {
      is: 'sent'
      party: string
      fromParty: boolean
      purpose: MessagePurpose
      categories: readonly InformationCategory[]
    }
  | { is: 'closed'; party: string }
