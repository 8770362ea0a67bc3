import { statement, type Client } from '#db/client.server'
import { newSlug } from '#db/crypto.server'
import { standingWith } from '#db/import-batch.server'
import type { Pen } from './pen.server'

/**
 * Who is who while a plan is made. The same hash of a personal number is the same person; without one the
 * anstallningsnummer is. A number that comes back with another personal number is somebody else.
 * New people get their numbers here: only one import plans at a time.
 */
export function openPeople(db: Client, change: number, pen: Pen) {
  const byHash = new Map<string, number>()
  const byNumber = new Map<string, { id: number; hash: string | null }>()
  let latest = statement<{ id: number }>(db, 'SELECT coalesce(max(id), 0) AS id FROM person').get()?.id ?? 0

  const hashed = (hash: string): number | undefined =>
    byHash.get(hash) ?? statement<{ id: number }>(db, holderOfHash).get({ hash, change })?.id

  const numbered = (number: string): { id: number; hash: string | null } | undefined =>
    byNumber.get(number) ?? statement<{ id: number; hash: string | null }>(db, holderOfNumber).get({ number, change })

  const found = (): number => {
    latest += 1
    pen.write('INSERT INTO person (id, slug) VALUES (?, ?)', latest, newSlug())
    return latest
  }

  return {
    of(number: string, hash: string | null): { personId: number; identityHash: string | null } {
      const holder = numbered(number)
      const sameHolder = holder && (hash === null || holder.hash === null || holder.hash === hash) ? holder : undefined
      const personId = (hash === null ? undefined : hashed(hash)) ?? sameHolder?.id ?? found()
      const identityHash = hash ?? sameHolder?.hash ?? null
      if (identityHash !== null) byHash.set(identityHash, personId)
      byNumber.set(number, { id: personId, hash: identityHash })
      return { personId, identityHash }
    },
  }
}

export type People = ReturnType<typeof openPeople>

const holderOfHash = `SELECT person_id AS id FROM employment_version WHERE identity_hash = @hash
  ORDER BY (${standingWith()}) DESC, id DESC LIMIT 1`

const holderOfNumber = `SELECT person_id AS id, identity_hash AS hash FROM employment_version WHERE employee_number = @number
  ORDER BY (${standingWith()}) DESC, id DESC LIMIT 1`
