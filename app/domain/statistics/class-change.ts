import { lengthClasses, type LengthClass } from './length-class'

/** How much each class has changed from the 12 months before to the last 12, in parts of the rate; the one that has grown most first. */
export type ClassChange = { name: LengthClass; change: number }[]

/**
 * Which class of absence a change is made of. For words only: it weighs every month alike, where a rate over a year is pooled. null
 * unless all of the last 24 months are told.
 */
export function mostGrown(parts: Readonly<Record<LengthClass, readonly (number | null)[]>>): ClassChange | null {
  const changes = lengthClasses.map((name) => ({ name, change: changeOf(parts[name].slice(-24)) }))
  const told = changes.filter((one): one is ClassChange[number] => one.change !== null)
  return told.length < changes.length ? null : told.sort((one, other) => other.change - one.change)
}

function changeOf(months: readonly (number | null)[]): number | null {
  const told = months.filter((part) => part !== null)
  if (told.length < 24) return null
  const mean = (some: readonly number[]) => some.reduce((sum, part) => sum + part, 0) / some.length
  return mean(told.slice(12)) - mean(told.slice(0, 12))
}
