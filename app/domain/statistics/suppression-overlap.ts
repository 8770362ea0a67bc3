import {
  countApart,
  hiddenAlone,
  sameRateOf,
  smallestFirst,
  smallestGroup,
  type CountPersons,
  type Group,
} from './suppression'
import { combinations, independent, placesOf, plus, type Combination } from './suppression-span'

/** A published group, such as women of 30–49 years or all in care: the codes of the cells it is made of. */
export interface Selection {
  code: string
  cells: readonly string[]
}

/**
 * Codes of the published groups that are shown when they overlap: each is a sum of cells, the finest split of the same base.
 * Taking shown groups together and from each other, as one inside another, never gives a sum over fewer people than may be shown
 * or over some who are all alike; as long as it would, the smallest of the groups it takes is hidden. In a set that adds up to
 * its total this is `hiddenOf`. `count` is of cells and needed when somebody is in several of them. Source: method.md §4.
 */
export function shownSelections(
  selections: readonly Selection[],
  cells: readonly Group[],
  smallest: number,
  count: CountPersons = countApart(cells),
): Set<string> {
  const peopled = smallestFirst(cells.filter(({ persons }) => persons > 0))
  const groups = smallestFirst(selections.map((selection) => groupOf(selection, peopled, count)))
  let shown = groups.filter((group) => group.persons > 0 && !hiddenAlone(group, smallest))
  for (;;) {
    const [telling] = tellingGroups(shown, peopled, smallest, count)
    if (!telling) return new Set(shown.map(({ code }) => code))
    shown = shown.filter((group) => group !== telling)
  }
}

interface SelectionGroup extends Group {
  row: number[]
}

function groupOf({ code, cells }: Selection, peopled: readonly Group[], count: CountPersons): SelectionGroup {
  const wanted = new Set(cells)
  const within = peopled.filter((cell) => wanted.has(cell.code))
  return {
    ...{ code, persons: count(within.map((cell) => cell.code)), same: sameRateOf(within) },
    ordinary: within.reduce((sum, { ordinary }) => sum + ordinary, 0),
    row: peopled.map((cell) => Number(wanted.has(cell.code))),
  }
}

/** Groups, smallest first, that together tell of too few; empty when none do. */
function tellingGroups(
  shown: readonly SelectionGroup[],
  cells: readonly Group[],
  smallest: number,
  count: CountPersons,
): SelectionGroup[] {
  const largest = independent([...shown].reverse(), ({ row }) => row)
  const rows = largest.map(({ row }) => row)
  const combination = ofFew(rows, cells, smallest, count) ?? ofAlike(rows, cells)
  return combination ? largest.filter((_, place) => combination.weights[place] !== 0).reverse() : []
}

/** A sum over whole cells that together have too few people. */
function ofFew(rows: readonly number[][], cells: readonly Group[], smallest: number, count: CountPersons) {
  const tooFew = (places: readonly number[]) =>
    count(places.map((place) => cells[place]?.code ?? '')) < smallestGroup(smallest)
  const small = cells.map((_, place) => tooFew([place]))
  return sumOfCells(combinations(rows, small), tooFew)
}

/** Anything about cells alone in which everybody has the same rate. */
function ofAlike(rows: readonly number[][], cells: readonly Group[]): Combination | undefined {
  const alike = cells.filter(({ same }) => same !== null)
  for (const one of alike) {
    const [first] = combinations(
      rows,
      cells.map((cell) => sameRateOf([one, cell]) !== null),
    )
    if (first) return first
  }
  return undefined
}

/**
 * The first sum of combinations that takes every cell once or not at all, and cells of few people only. Each combination has a
 * cell of its own that it takes once, so which ones are in the sum is seen by their own cells.
 */
function sumOfCells(
  found: readonly Combination[],
  tooFew: (places: readonly number[]) => boolean,
): Combination | undefined {
  const search = (from: number, sum: Combination | undefined, own: readonly number[]): Combination | undefined => {
    if (sum?.cells.every((times) => times === 0 || times === 1) && tooFew(placesOf(sum))) return sum
    for (const [place, next] of found.entries()) {
      if (place < from || !tooFew([...own, next.own])) continue
      const answer = search(place + 1, sum ? plus(sum, next) : next, [...own, next.own])
      if (answer) return answer
    }
    return undefined
  }
  return search(0, undefined, [])
}
