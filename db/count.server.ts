import { statement, type Client } from './client.server'

interface Counted {
  picture: string
  counts: Map<string, number>
}

const counted = new WeakMap<Client, Counted>()

/** More than all the lists that are open at one time; after that it starts over. */
const mostRemembered = 500

/**
 * Counts rows of the staff register and the absence, and remembers the number until an import, an undo or a change by hand
 * gives another `picture`: with everybody within reach, counting costs more than the page it stands on.
 */
export function countOf(db: Client, text: string, parameters: Record<string, unknown>, picture: string): number {
  const counts = countsOf(db, picture)
  const key = JSON.stringify([text, parameters])
  const known = counts.get(key)
  if (known !== undefined) return known
  const count = freshCount(db, text, parameters)
  counts.set(key, count)
  return count
}

/** The same, always anew: for what changes more often than the picture does. */
export const freshCount = (db: Client, text: string, parameters: Record<string, unknown>): number =>
  statement<{ count: number }>(db, `SELECT count(*) AS count FROM (${text})`).get(parameters)?.count ?? 0

function countsOf(db: Client, picture: string): Map<string, number> {
  const known = counted.get(db)
  if (known?.picture === picture && known.counts.size < mostRemembered) return known.counts
  const fresh = { picture, counts: new Map<string, number>() }
  counted.set(db, fresh)
  return fresh.counts
}

/** Publishing adds a number to the visible changes and undoing takes one away; numbers are never used again. */
export const countedPicture = (db: Client): string =>
  statement<{ picture: string }>(
    db,
    `SELECT (SELECT count(*) FROM visible_change) || '/' || (SELECT coalesce(max(id), 0) FROM visible_change) AS picture`,
  ).get()?.picture ?? ''
