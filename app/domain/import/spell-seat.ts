import type { Replacement } from './fault'
import { clusters, overloads, type Load } from './load'
import { overlap } from './period'
import type { FileSpell, Match, StandingSpell } from './spell'

interface Seating {
  /** Rows that have room. */
  seated: Match[]
  /** Rows that take a day over 100 % together with other imported rows. */
  overloading: FileSpell[]
  /** Rows that do so only because of a spell registered by hand. */
  conflicts: Replacement<FileSpell, StandingSpell>[]
}

/**
 * Gives rows their place beside what stands, in the order of the file: what stands and isn't replaced has its place, and the
 * later row gives way. A row that gets no place leaves its standing spell where it was, so the others are seated again.
 */
export function seat(candidates: readonly Match[], standing: readonly StandingSpell[]): Seating {
  const result: Seating = { seated: [], overloading: [], conflicts: [] }
  let left = [...candidates]
  for (;;) {
    const replaced = new Set(left.map(({ standing: found }) => found?.id))
    const keeping = standing.filter(({ id }) => !replaced.has(id))
    const refused = new Map(refusals(left, keeping).map((one) => [one.match, one.by]))
    for (const [{ row }, by] of refused) {
      if (by) result.conflicts.push({ row, standing: by })
      else result.overloading.push(row)
    }
    left = left.filter((match) => !refused.has(match))
    if (![...refused.keys()].some(({ standing: found }) => found)) return { ...result, seated: left }
  }
}

interface Refusal {
  match: Match
  /** The spell registered by hand that takes the place. */
  by: StandingSpell | null
}

interface Seat extends Load {
  match: Match | null
  spell: StandingSpell | null
}

function refusals(matches: readonly Match[], keeping: readonly StandingSpell[]): Refusal[] {
  const seats: Seat[] = [
    ...keeping.map((spell) => ({ from: spell.from, to: spell.to, extent: spell.extent, match: null, spell })),
    ...matches.map((match) => ({
      from: match.row.from,
      to: match.row.to,
      extent: match.row.extent,
      match,
      spell: null,
    })),
  ]
  return clusters(seats).flatMap((cluster) => (cluster.length === 1 ? [] : refusalsWithin(cluster)))
}

function refusalsWithin(cluster: readonly Seat[]): Refusal[] {
  const taken: Seat[] = cluster.filter(({ match }) => match === null)
  const rows = cluster.flatMap((one) => (one.match ? [{ ...one, match: one.match }] : []))
  rows.sort((one, other) => rank(one.match) - rank(other.match) || one.match.row.line - other.match.row.line)
  return rows.flatMap((one) => {
    if (!overloads(one, taken)) {
      taken.push(one)
      return []
    }
    const byHand = taken.find((seat) => seat.spell?.origin === 'hand' && overlap(seat, one))?.spell ?? null
    const roomWithoutHand = !overloads(
      one,
      taken.filter(({ spell }) => spell?.origin !== 'hand'),
    )
    return [{ match: one.match, by: roomWithoutHand ? byHand : null }]
  })
}

/** A row that leaves its spell as long as it was has been there before the others. */
const rank = ({ row, standing }: Match): number =>
  standing && row.from === standing.from && row.to === standing.to && row.extent === standing.extent ? 0 : 1
