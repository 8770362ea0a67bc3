import { hiddenParts } from './edition-parts'
import type { Told, UnitResult } from './unit-result'

/** Whether a unit could be told of, by sex and age too, and in whose sum it was. */
export type Shown = Pick<UnitResult, 'unit' | 'parent' | 'status'> & { women?: unknown; ages?: unknown }

/**
 * Whether another edition of the same months may follow one that has been read. What is hidden in one of them would follow from the other when a
 * unit is hidden in only one: the sums above it less those beside it, which stand in the other and have not changed; and when a hidden one has been
 * moved: the sum it has left, before and after. While the very same units are hidden at the very same places nothing more follows of either than of
 * one alone. Source: decision 004.
 */
export const mayFollow = (read: readonly Shown[], next: readonly Shown[]): boolean =>
  isAlike(hiddenUnits(read), hiddenUnits(next))

/**
 * Whether it may tell of the sexes and ages of units too, which the same holds of. An edition that tells of none has no sum of them to set
 * against what has been read; the next of the same months then tells of none either. Source: decision 004.
 */
export const mayTellParts = (read: readonly Shown[], next: readonly Shown[]): boolean =>
  isAlike(new Map(hiddenParts(read)), new Map(hiddenParts(next)))

/** A result with nothing told of sexes and ages. */
export const withoutParts = <Result extends Told>(result: Result): Result => ({
  ...result,
  ...{ women: null, men: null, ages: null },
})

const hiddenUnits = (units: readonly Shown[]): ReadonlyMap<number, number | null> =>
  new Map(units.filter(({ status }) => status === 'masked').map(({ unit, parent }) => [unit, parent]))

const isAlike = <Place>(one: ReadonlyMap<Place, number | null>, other: ReadonlyMap<Place, number | null>): boolean =>
  one.size === other.size && [...one].every(([place, parent]) => other.get(place) === parent)
