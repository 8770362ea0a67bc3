import { measurePlaces, monthWidth } from './member-rows'
import { seriesLength } from './person-series'
import { addSeries, seriesTogether } from './series-sum'
import { smallestGroup } from './suppression'
import type { Member } from './unit-result-question'

/** A unit's members month by month. */
export interface UnitMonths {
  /** Their series added up; all units' are of the same months. */
  series: Float64Array
  /** How many of them had ordinary hours, month by month. */
  persons: Uint32Array
}

/** Of each unit that somebody has been placed on. */
export function unitMonths(members: readonly Member[]): Map<number, UnitMonths> {
  const units = new Map<number, UnitMonths>()
  for (const { workplace, series } of members) {
    const unit = units.get(workplace) ?? emptyMonths()
    units.set(workplace, unit)
    add(unit, series)
  }
  return units
}

/** Of everybody; who has several places in a month is one. */
export function allMonths(members: readonly Member[]): UnitMonths {
  const persons = new Map<number, Float64Array>()
  for (const { person, series } of members) persons.set(person, seriesTogether(series, persons.get(person)))
  const all = emptyMonths()
  for (const series of persons.values()) add(all, series)
  return all
}

/** Whether there are enough persons in a month, so many before the last, for it to be told. Source: method.md §4. */
export const isLarge = ({ persons }: UnitMonths, back: number, smallest: number): boolean =>
  (persons[persons.length - 1 - back] ?? 0) >= smallestGroup(smallest)

/** Of nobody. */
export const emptyMonths = (): UnitMonths => ({
  series: new Float64Array(seriesLength * monthWidth),
  persons: new Uint32Array(seriesLength),
})

function add({ series, persons }: UnitMonths, own: Float64Array): void {
  addSeries(series, own)
  const first = persons.length - own.length / monthWidth
  for (let at = measurePlaces.total.ordinary, month = first; at < own.length; at += monthWidth, month++)
    if ((own[at] ?? 0) > 0) persons[month] = (persons[month] ?? 0) + 1
}
