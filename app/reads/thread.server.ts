import { attachmentsIn, stagedFor, type StoredAttachment } from '#db/attachment.server'
import { statement } from '#db/client.server'
import { draftAt, type StoredDraft } from '#db/message-draft.server'
import { contentsOf, type MessageContent, type MessageHead } from '#db/message.server'
import type { StoredMedgivande } from '#db/medgivande.server'
import { sdkArrivalsIn } from '#db/sdk.server'
import { standingOfThread, type Standing } from '#db/thread-medgivande.server'
import { threadBySlug, type StoredThread } from '#db/thread.server'
import type { Day } from '~/domain/day'
import { endedAt } from '~/domain/medgivande'
import { isReadable, toldBy, whyNotWrite, type Lock, type Side } from '~/domain/thread'
import { waitsFor, type Waiting } from '~/domain/thread-wait'
import { defineRead, type Question } from './gate.server'
import { reachParameters, reachableThreads } from './scope.server'
import { peopleIn, type PeopleInThread } from './thread-people.server'

export interface ShownMessage extends MessageHead {
  /** Null when the medgivande no longer covers what it tells of. */
  content: MessageContent | null
  /** Those of a message that is shown. */
  attachments: StoredAttachment[]
  /** It came by SDK, and `by` read it in. */
  bySdk: boolean
  mine: boolean
}

export interface ShownThread extends PeopleInThread {
  slug: string
  caseSlug: string
  personId: number
  threadId: number
  /** Null when protected. */
  person: string | null
  side: Side
  medgivande: Pick<StoredMedgivande, 'slug' | 'givenOn' | 'party' | 'facts'> | null
  /** `since`: when the medgivande stopped holding, where that is what locks it. */
  lock: { why: Lock; since: { on: Day; at: number | null } | null } | null
  closedOn: Day | null
  /** Empty while it is locked. */
  messages: ShownMessage[]
  /** What was sent, without what it said: stays when the thread has locked. */
  disclosed: (MessageHead & { mine: boolean })[]
  waiting: Waiting | null
  draft: StoredDraft | null
  /** Files she has added here and not yet sent. */
  staged: StoredAttachment[]
  /** Something is new to the reader, or a draft is to be emptied: see `receive`. */
  receive: boolean
  /** `tell`: the medgivande lets her side tell the other anything. */
  may: { send: boolean; tell: boolean; close: boolean; decline: boolean; sdk: boolean; note: boolean }
}

/** A thread as one of those in it sees it, decided on anew each time it is opened. */
export const readThread = defineRead({
  action: 'thread.read',
  object: ({ slug }: { slug: string }) => slug,
  load: (question, { slug }): ShownThread | null => {
    const found = reachableThread(question, slug)
    return found && shown(question, found)
  },
  persons: ({ personId }) => [personId],
  thread: ({ personId, threadId }) => ({ personId, threadId }),
})

/** Why nothing can be written in it; nobody's data is in the answer. */
export const readThreadStop = defineRead({
  action: 'thread.read',
  object: ({ slug }: { slug: string }) => slug,
  load: (question, { slug }): { why: string | null; personId: number; threadId: number } | null => {
    const found = reachableThread(question, slug)
    if (!found) return null
    const { facts } = standingOfThread(question.db, found, question.today)
    return { why: whyNotWrite(facts, question.today), personId: found.personId, threadId: found.id }
  },
  persons: () => [],
  thread: ({ personId, threadId }) => ({ personId, threadId }),
})

/** @returns the thread with this opaque name, if it is within reach. */
export function reachableThread({ db, reach, today }: Question, slug: string): StoredThread | null {
  const found = threadBySlug(db, slug, today)
  const text = `SELECT 1 FROM thread x WHERE x.id = @id AND x.id IN (${reachableThreads(reach)})`
  return found && statement(db, text).get({ ...reachParameters(reach), id: found.id }) ? found : null
}

function shown(question: Question, found: StoredThread): ShownThread {
  const { db, actor, today } = question
  const side: Side = question.reach.relation === 'party' ? 'party' : 'employer'
  const standing = standingOfThread(db, found, today)
  const draft = draftAt(db, found.slug, actor.accountId)
  const messages = standing.lock === null ? readable(question, found, standing) : []
  const staged = standing.lock === null ? stagedFor(db, found.id, actor.accountId) : []
  return {
    ...{ threadId: found.id, slug: found.slug, caseSlug: found.caseSlug, personId: found.personId },
    ...{ person: found.person, side, closedOn: found.closedOn, draft, staged, messages },
    disclosed: found.messages.map((head) => ({ ...head, mine: head.byId === actor.accountId })),
    ...{ medgivande: standing.medgivande, lock: lockShown(standing), waiting: waitsFor(found.messages) },
    ...peopleIn(question, found),
    receive: messages.some((one) => isNewTo(one, side, actor.accountId)) || (standing.lock !== null && !!draft?.values),
    may: mayDo(question, found, standing, side),
  }
}

function readable({ db, actor }: Question, found: StoredThread, { medgivande }: Standing): ShownMessage[] {
  const isShown = (head: MessageHead) => medgivande !== null && isReadable(head, medgivande.facts)
  const contents = contentsOf(
    db,
    found.messages.filter(isShown).map(({ id }) => id),
  )
  const files = attachmentsIn(db, found.id)
  const arrived = new Set(sdkArrivalsIn(db, found.id).map(({ messageId }) => messageId))
  return found.messages.map((head) => ({
    ...head,
    content: contents.get(head.id) ?? null,
    attachments: contents.has(head.id) ? files.filter(({ messageId }) => messageId === head.id) : [],
    bySdk: arrived.has(head.id),
    mine: head.byId === actor.accountId && !arrived.has(head.id),
  }))
}

const isNewTo = ({ side, content, readBy }: ShownMessage, reader: Side, accountId: number | null): boolean =>
  content !== null && side !== reader && readBy.every((read) => read.accountId !== accountId)

function lockShown({ lock: why, medgivande }: Standing): ShownThread['lock'] {
  if (why === null) return null
  const over = ['withdrawn', 'contested', 'replaced', 'expired'].includes(why)
  return { why, since: over && medgivande ? endedAt(medgivande.facts) : null }
}

function mayDo(question: Question, found: StoredThread, { facts, lock }: Standing, side: Side): ShownThread['may'] {
  const named = {
    ...({ send: 'message.send', close: 'thread.close', decline: 'message.decline' } as const),
    ...({ sdk: 'sdk.export', note: 'party-contact.note' } as const),
  }
  const allowed = question.mayIn({ personId: found.personId, threadId: found.id }, named)
  const open = lock === null && !facts.closed
  return {
    ...{ send: open && allowed.send, close: !facts.closed && allowed.close, decline: open && allowed.decline },
    ...{ sdk: lock === null && allowed.sdk, note: lock === null && allowed.note },
    tell: facts.medgivande !== null && toldBy(facts.medgivande, side),
  }
}
