import type { MessageHead } from '#db/message.server'
import { sdkAddressOn } from '#db/sdk-address.server'
import { sdkArrivalsIn, sdkExportsIn, type StoredSdkExport } from '#db/sdk.server'
import { standingOfThread, type Standing } from '#db/thread-medgivande.server'
import type { StoredThread } from '#db/thread.server'
import { standingTerms, type InformationCategory } from '~/domain/medgivande'
import type { SdkAddress } from '~/domain/sdk'
import { isReadable, toldBy, type Lock } from '~/domain/thread'
import { defineRead, type Question } from './gate.server'
import { reachableThread } from './thread.server'

interface SdkDesk {
  personId: number
  threadId: number
  slug: string
  person: string | null
  party: StoredThread['party']
  lock: Lock | null
  /** What the employer has sent and may still tell, the latest first. */
  messages: MessageHead[]
  exported: (StoredSdkExport & { message: MessageHead | null })[]
  arrived: number
  /** Null until the employer has said where it is in SDK. */
  sender: SdkAddress | null
  /** What an answer may tell of. */
  categories: readonly InformationCategory[]
}

/** What can be taken out of a thread for SDK, and what has been. */
export const readSdkDesk = defineRead({
  action: 'sdk.read',
  object: ({ slug }: { slug: string }) => slug,
  load: (question, { slug }): SdkDesk | null => {
    const found = reachableThread(question, slug)
    return found && deskOf(question, found)
  },
  persons: ({ personId }) => [personId],
  thread: ({ personId, threadId }) => ({ personId, threadId }),
})

function deskOf({ db, today }: Question, found: StoredThread): SdkDesk {
  const standing = standingOfThread(db, found, today)
  const exported = sdkExportsIn(db, found.id).map((one) => ({
    ...one,
    message: found.messages.find(({ id }) => id === one.messageId) ?? null,
  }))
  return {
    ...{ personId: found.personId, threadId: found.id, slug: found.slug, person: found.person, party: found.party },
    ...{ lock: standing.lock, exported, arrived: sdkArrivalsIn(db, found.id).length, sender: sdkAddressOn(db, today) },
    messages: found.messages.filter((one) => mayGo(one, standing)).toReversed(),
    categories: standing.medgivande === null ? [] : standingTerms(standing.medgivande.facts).categories,
  }
}

/** What the employer has sent and the medgivande still lets it tell. */
export const mayGo = (message: MessageHead, { lock, medgivande }: Standing): boolean =>
  message.side === 'employer' &&
  lock === null &&
  medgivande !== null &&
  isReadable(message, medgivande.facts) &&
  toldBy(medgivande.facts, 'employer')
