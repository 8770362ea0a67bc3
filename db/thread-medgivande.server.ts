import type { Day } from '~/domain/day'
import { decidingMedgivande, lockOf, type Lock, type ThreadFacts } from '~/domain/thread'
import type { Client } from './client.server'
import { medgivandenOfSome, type StoredMedgivande } from './medgivande.server'
import type { StoredThread } from './thread.server'

export interface Standing {
  /** The medgivande that decides. */
  medgivande: StoredMedgivande | null
  facts: ThreadFacts
  lock: Lock | null
}

/** How each of these threads stands today. */
export function standingOfThreads(db: Client, threads: readonly StoredThread[], today: Day): Map<number, Standing> {
  const given = medgivandenOfSome(db, [...new Set(threads.map(({ personId }) => personId))])
  return new Map(threads.map((thread) => [thread.id, standing(thread, given, today)]))
}

/** How one thread stands today. */
export const standingOfThread = (db: Client, thread: StoredThread, today: Day): Standing =>
  standing(thread, medgivandenOfSome(db, [thread.personId]), today)

function standing(thread: StoredThread, all: readonly StoredMedgivande[], today: Day): Standing {
  const { personId, party, messages, closedOn } = thread
  const given = all.filter(
    (one) => one.personId === personId && one.party.accountId === party.accountId && one.party.role === party.role,
  )
  const firstUsed = messages.length === 0 ? null : Math.min(...messages.map(({ medgivandeId }) => medgivandeId))
  const medgivande = decidingMedgivande(given, firstUsed)
  const facts = { closed: closedOn !== null, medgivande: medgivande?.facts ?? null, partyActive: party.active }
  return { medgivande, facts, lock: lockOf(facts, today) }
}
