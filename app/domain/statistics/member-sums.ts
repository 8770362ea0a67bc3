import { measurePlaces, monthWidth } from './member-rows'
import type { PersonSum } from './person-sums'
import type { Member } from './unit-result-question'
import type { Measure } from './verdict'

/** S and O of every member in the same order, each in a list of its own: there are too many for an object each. */
export interface MemberSums {
  sick: Float64Array
  ordinary: Float64Array
}

/** Over some months, each so many before the last. */
export function memberSums(members: readonly Member[], measure: Measure, months: readonly number[]): MemberSums {
  const sums = { sick: new Float64Array(members.length), ordinary: new Float64Array(members.length) }
  for (const [place, { series }] of members.entries()) addMonths(sums, place, series, measure, months)
  return sums
}

function addMonths(
  sums: MemberSums,
  place: number,
  series: Float64Array,
  measure: Measure,
  months: readonly number[],
): void {
  const { sick: sickAt, ordinary: ordinaryAt, days } = measurePlaces[measure]
  let sick = 0
  let ordinary = 0
  for (const back of months) {
    const at = series.length - (back + 1) * monthWidth
    if (at < 0) continue
    sick += series[at + sickAt] ?? 0
    ordinary += series[at + ordinaryAt] ?? 0
  }
  sums.sick[place] = sick
  sums.ordinary[place] = ordinary / days
}

/** The same, a row for each. */
export const rowsOf = (members: readonly Member[], { sick, ordinary }: MemberSums): PersonSum[] =>
  members.map((member, place) => {
    const [own, time] = [sick[place] ?? 0, ordinary[place] ?? 0]
    return { person: member.person, unit: member.workplace, sick: own, ordinary: time }
  })
