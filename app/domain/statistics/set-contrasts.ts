import type { SetContrast } from './contrast'
import { measurePlaces, monthWidth } from './member-rows'
import { none, otherPlaces } from './person-places'
import { addPerson, emptySet, setOf } from './set-products'
import type { Member } from './unit-result-question'
import type { Amount } from './unit-sum'
import type { Measure } from './verdict'

/** Months, each so many before the last. */
export type Places = readonly number[]

/** The organisation now and over each of several bases, in one pass over all persons. */
export function setContrasts(
  members: readonly Member[],
  measure: Measure,
  now: Places,
  bases: readonly Places[],
): SetContrast[] {
  const sets = bases.map((base) => ({ base, ...emptySet() }))
  const [current, before] = [zero(), zero()]
  const others = otherPlaces(members)
  for (const [first, isFirst] of others.first.entries()) {
    if (isFirst === 0) continue
    sumInto(current, { members, others, first }, measure, now)
    for (const set of sets) {
      sumInto(before, { members, others, first }, measure, set.base)
      if (current.ordinary > 0 || before.ordinary > 0) addPerson(set, current, before)
    }
  }
  return sets.map(({ sums, persons, products }) => setOf(sums, persons, products))
}

const zero = (): Amount => ({ sick: 0, ordinary: 0 })

interface Person {
  members: readonly Member[]
  others: ReturnType<typeof otherPlaces>
  /** The first of her places. */
  first: number
}

const nothing = new Float64Array()

/** All of one person's places together; one without ordinary time isn't counted. */
function sumInto(sum: Amount, { members, others, first }: Person, measure: Measure, months: Places): void {
  const { sick: sickAt, ordinary: ordinaryAt, days } = measurePlaces[measure]
  sum.sick = 0
  sum.ordinary = 0
  for (let place = first; place >= 0; place = others.next[place] ?? none) {
    const series = members[place]?.series ?? nothing
    let sick = 0
    let ordinary = 0
    for (const back of months) {
      const at = series.length - (back + 1) * monthWidth
      if (at < 0) continue
      sick += series[at + sickAt] ?? 0
      ordinary += series[at + ordinaryAt] ?? 0
    }
    if (ordinary <= 0) continue
    sum.sick += sick
    sum.ordinary += ordinary / days
  }
}
