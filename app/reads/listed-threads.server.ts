import { selfAndAbsent } from '#db/substitute.server'
import { contactAmong, contactDetails } from '#db/thread-contact.server'
import { standingOfThreads } from '#db/thread-medgivande.server'
import { threadsAmong, type StoredThread } from '#db/thread.server'
import type { Day } from '~/domain/day'
import { standingTerms, type PartyRole } from '~/domain/medgivande'
import type { Role } from '~/domain/role'
import type { Lock, MessagePurpose, Side } from '~/domain/thread'
import { threadGroup, type ThreadGroup } from '~/domain/thread-list'
import { answerDueOn, readDueOn, waitsFor } from '~/domain/thread-wait'
import type { Question } from './gate.server'
import { answeringFor, once } from './once.server'
import { reachParameters, reachableThreads } from './scope.server'

export interface ListedThread {
  slug: string
  caseSlug: string
  personId: number
  person: string | null
  party: { name: string; role: PartyRole; organisation: string | null }
  group: ThreadGroup
  lock: Lock | null
  closedOn: Day | null
  /** The last thing that was sent, and from which side. */
  last: { side: Side; purpose: MessagePurpose; on: Day; by: string | null } | null
  /** An answer is the reader's side's to give; else there is at most something to read. */
  answers: boolean
  /** When whoever it waits for should answer or read; null when it waits for nobody. `asked`: a day was asked for. */
  due: { on: Day; asked: boolean } | null
  /** Who is to answer for the employer; null when nobody does, or she is protected. */
  contact: string | null
  /** Messages the reader has not had on her screen. */
  unread: number
  /** Until when the medgivande holds; null when it doesn't. */
  until: Day | null
}

/** The threads within reach of a question of `thread.list`, in the order something is due, then the latest first. */
export const listedThreads = (question: Question): ListedThread[] =>
  once(question, `threads: ${JSON.stringify(question.reach)}`, () =>
    listing(question, threadsAmong(question.db, reachableThreads(question.reach), reachParameters(question.reach))),
  )

/** These threads as the reader sees them listed. */
export function listing(question: Question, threads: readonly StoredThread[]): ListedThread[] {
  const { db, actor, today, reach } = question
  const standing = standingOfThreads(db, threads, today)
  const side: Side = reach.relation === 'party' ? 'party' : 'employer'
  const standsFor = JSON.parse(selfAndAbsent(db, actor.accountId, actor.role as Role, today)) as (number | null)[]
  return threads
    .map((thread) => row(question, thread, standing.get(thread.id), { side, standsFor }))
    .sort((one, other) => dueOf(one) - dueOf(other) || lastOf(other) - lastOf(one))
}

const dueOf = ({ due }: ListedThread): number => due?.on ?? Number.MAX_SAFE_INTEGER
const lastOf = ({ last }: ListedThread): number => last?.on ?? 0

interface Reader {
  side: Side
  standsFor: readonly (number | null)[]
}

type Standing = ReturnType<typeof standingOfThreads> extends Map<number, infer One> ? One | undefined : never

function row(question: Question, thread: StoredThread, standing: Standing, reader: Reader): ListedThread {
  const { slug, caseSlug, personId, person, party, closedOn, messages } = thread
  const lock = standing?.lock ?? null
  const waiting = lock === null && closedOn === null ? waitsFor(messages) : null
  const unread = lock === null ? unreadIn(thread, reader.side, question.actor.accountId) : []
  const contact = reader.side === 'party' || waiting || unread.length > 0 ? contactOf(question, thread) : null
  const mine = reader.side === 'party' || isMine(question, contact, reader)
  const last = messages.at(-1)
  const group = threadGroup({ lock, closed: closedOn !== null, waiting, unread: unread.length > 0, mine }, reader.side)
  return {
    ...{ slug, caseSlug, personId, person, party, lock, closedOn, group },
    contact: contact && nameOf(question, contact.accountId),
    last: last ? { side: last.side, purpose: last.purpose, on: last.on, by: last.by } : null,
    due: waiting ? { on: answerDueOn(waiting), asked: waiting.by !== null } : readDue(group, unread),
    answers: waiting?.side === reader.side,
    unread: unread.length,
    until: lock === null && standing?.medgivande ? standingTerms(standing.medgivande.facts).to : null,
  }
}

const unreadIn = ({ messages }: StoredThread, reader: Side, accountId: number | null) =>
  messages.filter(({ side, readBy }) => side !== reader && readBy.every((read) => read.accountId !== accountId))

const readDue = (group: ThreadGroup, [first]: ReturnType<typeof unreadIn>): ListedThread['due'] =>
  group === 'yours' && first ? { on: readDueOn(first.on), asked: false } : null

const contactOf = (question: Question, thread: StoredThread) =>
  contactAmong(thread, answeringFor(question, thread.personId))

const nameOf = ({ db }: Question, accountId: number): string | null => contactDetails(db, accountId)?.name ?? null

const isMine = ({ actor }: Question, contact: ReturnType<typeof contactOf>, { standsFor }: Reader): boolean =>
  contact !== null && contact.role === actor.role && standsFor.includes(contact.accountId)
