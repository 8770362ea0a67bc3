import { grouped } from './grouped'
import { mayBeSplit, type Head } from './split-rest'
import { hideUntil, smallestFirst, type Group } from './suppression'

/** A group that may be told by sex. */
export interface Split extends Group {
  parent: string | null
  heads: readonly Head[]
}

/** Codes of the groups that are: the hidden ones in one that is, the smallest first until they are enough, aren't. Source: method.md §4. */
export function splitFrom(splits: readonly Split[], smallest: number): Set<string> {
  const below = grouped(splits, ({ parent }) => parent)
  const shown = new Set<string>()
  const enough = (some: readonly Split[]) =>
    mayBeSplit(
      some.flatMap(({ heads }) => heads),
      smallest,
    )
  const look = (set: readonly Split[]) => {
    const peopled = smallestFirst(set.filter(({ persons }) => persons > 0))
    const alone = (split: Split) => split.withheld === true || !enough([split])
    const hidden = new Set(hideUntil(peopled, alone, (some) => some.length === 0 || enough(some)))
    for (const split of peopled) {
      if (hidden.has(split)) continue
      shown.add(split.code)
      look(below.get(split.code) ?? [])
    }
  }
  look(below.get(null) ?? [])
  return shown
}
