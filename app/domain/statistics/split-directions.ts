import { ageGroups } from './suppression-nyckeltal'

/** How much each of six groups weighs in a sum: men of the three ages, then women. */
export type Weights = readonly number[]

/** Where somebody is among the six. */
export const groupAt = ({ sex, age }: { sex: 'K' | 'M'; age: (typeof ageGroups)[number] }): number =>
  (sex === 'K' ? ageGroups.length : 0) + ageGroups.indexOf(age)

/**
 * Weights w·[woman] + a_age of the six that differ by age, as sums of published women and ages give them, up to a factor and what all have in
 * common. Groups that weigh the same can be taken away together, and which can is decided on the planes where two of the six are equal, whose
 * normals have components of −1, 0 and 1: their lines of intersection, cross products of those, have components of at most 2. On a line no
 * fewer are equal than anywhere else on its planes, so these are enough.
 */
export const directions: readonly Weights[] = fromTo(-2, 2).flatMap((woman) =>
  fromTo(-2, 2).flatMap((middle) =>
    fromTo(-2, 2)
      .filter((old) => middle !== 0 || old !== 0)
      .map((old) => [0, middle, old, woman, woman + middle, woman + old]),
  ),
)

function fromTo(least: number, most: number): number[] {
  return Array.from({ length: most - least + 1 }, (_, step) => least + step)
}
