import { grouped } from './grouped'
import { hideUntil, smallestFirst, type Group } from './suppression'

/** A group that may be told in parts, by sex or age. */
export interface Split<Any> extends Group {
  parent: string | null
  heads: readonly Any[]
}

/**
 * Codes of the groups that are: the hidden ones in one that is, the smallest first until they are enough, aren't. `may`: whether the parts of some
 * people may be known. Source: method.md §4.
 */
export function splitFrom<Any>(splits: readonly Split<Any>[], may: (heads: readonly Any[]) => boolean): Set<string> {
  const below = grouped(splits, ({ parent }) => parent)
  const shown = new Set<string>()
  const enough = (some: readonly Split<Any>[]) => may(some.flatMap(({ heads }) => heads))
  const look = (set: readonly Split<Any>[]) => {
    const peopled = smallestFirst(set.filter(({ persons }) => persons > 0))
    const alone = (split: Split<Any>) => split.withheld === true || !enough([split])
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
