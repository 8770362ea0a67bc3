import { fewestPersons } from './funnel'
import { rateOf, type GroupAmount } from './unit-sum'

export const sizeBands = ['11-24', '25-49', '50+'] as const
export type SizeBand = (typeof sizeBands)[number]

/** @returns the size band of a unit of so many persons; null for one that is too small to be shown. */
export function sizeBandOf(persons: number): SizeBand | null {
  if (persons < fewestPersons) return null
  if (persons < 25) return '11-24'
  return persons < 50 ? '25-49' : '50+'
}

/** A unit that may be compared with, 12 months before and after. */
export interface Candidate {
  unit: number
  before: GroupAmount
  after: GroupAmount
}

export const mostAlike = 5

/**
 * The five candidates most like a unit: of its size band in the year before, with at least the smallest group (`fewest`) both years, and then
 * nearest in rate before (ties: lower unit number). Fewer when there are fewer. That they are of the same kind and without an
 * intervention is for who gives them. Source: method.md §7.
 */
export function nearest(before: GroupAmount, candidates: readonly Candidate[], fewest = fewestPersons): Candidate[] {
  const rate = rateOf(before)
  const band = sizeBandOf(before.persons)
  if (rate === null || band === null) return []
  const distance = (candidate: Candidate) => Math.abs((rateOf(candidate.before) ?? Infinity) - rate)
  return candidates
    .filter((candidate) => Math.min(candidate.before.persons, candidate.after.persons) >= fewest)
    .filter((candidate) => sizeBandOf(candidate.before.persons) === band)
    .sort((one, other) => distance(one) - distance(other) || one.unit - other.unit)
    .slice(0, mostAlike)
}
