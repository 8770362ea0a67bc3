import { seededChance } from './chance'
import { percentile } from './percentile'
import { nothing, type Amount } from './unit-sum'

/** A person in a group before and after; nothing in a period when she wasn't there. */
export interface PersonPair {
  before: Amount
  after: Amount
}

export interface Groups {
  unit: readonly PersonPair[]
  comparison: readonly PersonPair[]
}

const replications = 2000

/** Change of the pooled rate from before to after; null without ordinary time in both. */
export function changeOf(persons: readonly PersonPair[]): number | null {
  let [sickBefore, before, sickAfter, after] = [0, 0, 0, 0]
  for (const person of persons) {
    sickBefore += person.before.sick
    before += person.before.ordinary
    sickAfter += person.after.sick
    after += person.after.ordinary
  }
  return before > 0 && after > 0 ? sickAfter / after - sickBefore / before : null
}

/** Change of the unit less that of the comparison. */
export function differenceInDifferences({ unit, comparison }: Groups): number | null {
  const own = changeOf(unit)
  const others = changeOf(comparison)
  return own === null || others === null ? null : own - others
}

/**
 * 95 % interval of the difference in differences: persons are drawn with replacement within each group, whole persons with both their
 * periods, 2 000 times; the 2.5th and 97.5th percentiles. A draw with nobody in a period is left out. The same seed gives the same
 * interval; the order of persons does matter, so give them sorted. Source: Efron and Tibshirani (1993); method.md §7.
 */
export function personBootstrap(groups: Groups, seed: number): { lower: number; upper: number } {
  const chance = seededChance(seed)
  const drawn = Array.from({ length: replications }, () =>
    differenceInDifferences({ unit: redrawn(groups.unit, chance), comparison: redrawn(groups.comparison, chance) }),
  ).filter((difference) => difference !== null)
  return { lower: percentile(drawn, 0.025), upper: percentile(drawn, 0.975) }
}

const redrawn = (persons: readonly PersonPair[], chance: () => number): PersonPair[] =>
  persons.map(() => persons[Math.floor(chance() * persons.length)] ?? nobody)

const nobody: PersonPair = { before: nothing, after: nothing }
