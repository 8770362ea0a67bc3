import type { Group } from './suppression'
import { shownSelections, type Selection } from './suppression-overlap'

export const ageGroups = ['to29', '30to49', 'from50'] as const
export type AgeGroup = (typeof ageGroups)[number]

/** The persons of one sex and age group (at 31 December) with ordinary hours in the year; the six cells are everybody. */
export interface NyckeltalCell extends Omit<Group, 'code'> {
  sex: 'K' | 'M'
  age: AgeGroup
}

export type Nyckeltal = 1 | 2 | 3 | 4 | 5 | 6 | 7

/**
 * Which of the seven nyckeltal are shown. Women and men add up to everybody and so do the ages, and a difference between a sex
 * and an age tells of too few when the other sex has nearly nobody there. Nyckeltal 2 has the group of nyckeltal 1, and is hidden
 * besides when the long share is the same for all who were sick (`longSame`, by `sameRate` over long and all sick hours): 0, 1 or
 * another. Source: method.md §3–4.
 */
export function shownNyckeltal(
  cells: readonly NyckeltalCell[],
  longSame: number | null,
  smallest: number,
): Set<Nyckeltal> {
  const coded = cells.map((cell) => ({ ...cell, code: `${cell.sex} ${cell.age}` }))
  const shown = shownSelections(selections(coded), coded, smallest)
  const numbers = ([1, 3, 4, 5, 6, 7] as const).filter((number) => shown.has(String(number)))
  return new Set<Nyckeltal>(shown.has('1') && longSame === null ? [...numbers, 2] : numbers)
}

const selections = (cells: readonly (NyckeltalCell & { code: string })[]): Selection[] =>
  [
    () => true,
    ...(['K', 'M'] as const).map((sex) => (cell: NyckeltalCell) => cell.sex === sex),
    ...ageGroups.map((age) => (cell: NyckeltalCell) => cell.age === age),
  ].map((belongs, place) => ({
    code: String([1, 3, 4, 5, 6, 7][place]),
    cells: cells.filter(belongs).map(({ code }) => code),
  }))
