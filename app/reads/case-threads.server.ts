import type { StoredCase } from '#db/case.server'
import type { Client } from '#db/client.server'
import { draftAt, type StoredDraft } from '#db/message-draft.server'
import { medgivandenOf } from '#db/medgivande.server'
import { hasProtectedIdentity } from '#db/medgivande-facts.server'
import { partiesOn } from '#db/party.server'
import { sdkExportsIn } from '#db/sdk.server'
import { threadsInCase, type StoredThread } from '#db/thread.server'
import type { MessageHead } from '#db/message.server'
import type { Day } from '~/domain/day'
import { standingTerms, type InformationCategory, type PartyRole } from '~/domain/medgivande'
import { lockOf, toldBy } from '~/domain/thread'
import { defineCaseRead } from './case-read.server'
import { listing, type ListedThread } from './listed-threads.server'

/** Somebody who can be written to under a medgivande in force. */
export interface Receiver {
  slug: string
  name: string
  email: string
  role: PartyRole
  organisation: string | null
  categories: readonly InformationCategory[]
  until: Day
}

/** What was told, to or by whom, and from which day the medgivande it was told under held. */
export type Disclosure = Pick<MessageHead, 'slug' | 'on' | 'at' | 'by' | 'side' | 'purpose' | 'categories'> & {
  thread: string
  party: { name: string; organisation: string | null }
  medgivande: { slug: string; from: Day } | null
  /** Where it was to go, when it was taken out for SDK. */
  sdk: string | null
}

export interface CaseThreads {
  threads: ListedThread[]
  receivers: Receiver[]
  /** Whether anybody has been given a medgivande, in force or not; and why there can be no threads at all. */
  given: boolean
  protectedIdentity: boolean
  disclosed: Disclosure[]
  draft: StoredDraft | null
  may: { start: boolean }
}

/** Threads of a case, whom a new one can be started with, and all that has been told in them. */
export const readCaseThreads = defineCaseRead('thread.list', (question, found): CaseThreads => {
  const { db, today, actor } = question
  const threads = threadsInCase(db, found.id, today)
  return {
    threads: listing(question, threads),
    receivers: receiversFor(db, found, today),
    given: medgivandenOf(db, found.personId).length > 0,
    protectedIdentity: hasProtectedIdentity(db, found.personId),
    disclosed: disclosedIn(db, found, threads),
    draft: draftAt(db, found.slug, actor.accountId),
    may: question.may(found.personId, { start: 'thread.start' }),
  }
})

/** The latest medgivande towards each party decides, as it does when the thread is started. */
function receiversFor(db: Client, { personId }: StoredCase, today: Day): Receiver[] {
  const given = medgivandenOf(db, personId)
  return partiesOn(db, today).flatMap(({ accountId, active, ...party }): Receiver[] => {
    const latest = given.find((one) => one.party.accountId === accountId && one.party.role === party.role)
    if (!latest || lockOf({ closed: false, medgivande: latest.facts, partyActive: active }, today) !== null) return []
    const { categories, to: until } = standingTerms(latest.facts)
    return toldBy(latest.facts, 'employer') ? [{ ...party, categories, until }] : []
  })
}

function disclosedIn(db: Client, { personId }: StoredCase, threads: readonly StoredThread[]): Disclosure[] {
  const given = new Map(
    medgivandenOf(db, personId).map(({ id, slug, facts }) => [id, { slug, from: facts.terms.from }]),
  )
  return threads
    .flatMap(({ id, slug: thread, party, messages }) =>
      [...messages.map((one) => ({ ...one, sdk: null })), ...takenOut(db, id, messages)].map(
        ({ slug, on, at, by, side, purpose, categories, medgivandeId, sdk }) => ({
          ...{ slug, on, at, by, side, purpose, categories, thread, sdk },
          ...{ party: { name: party.name, organisation: party.organisation } },
          medgivande: given.get(medgivandeId) ?? null,
        }),
      ),
    )
    .sort((one, other) => other.at - one.at)
}

/** Taking a message out for SDK is telling it once more. */
const takenOut = (db: Client, threadId: number, messages: readonly MessageHead[]) =>
  sdkExportsIn(db, threadId).flatMap(({ messageId, exportedOn: on, exportedAt: at, recipient, ...exported }) => {
    const message = messages.find(({ id }) => id === messageId)
    const { slug, medgivandeId, by } = exported
    return message ? [{ ...message, slug, medgivandeId, by, on, at, sdk: recipient.address }] : []
  })
