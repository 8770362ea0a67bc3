import { smallestGroup } from './suppression'

/**
 * Which months of a unit's series are shown: those with enough persons, and none when the unit is hidden as a whole. A month
 * may be 0 or alike for everybody, as most months of a small unit are. Source: method.md §4.
 */
export const shownMonths = (
  personsPerMonth: readonly number[],
  { unitShown, smallest }: { unitShown: boolean; smallest: number },
): boolean[] => personsPerMonth.map((persons) => unitShown && persons >= smallestGroup(smallest))
