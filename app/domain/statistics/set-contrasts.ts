import type { SetContrast } from './contrast'
import { measurePlaces, monthWidth } from './member-rows'
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

const width = 4

const zero = (): Amount => ({ sick: 0, ordinary: 0 })

/** Of nobody. */
export const noSet: SetContrast = { now: zero(), base: zero(), persons: 0, products: [] }

const emptySet = () => ({ persons: 0, sums: new Float64Array(width), products: new Float64Array(width * width) })

interface Person {
  members: readonly Member[]
  others: ReturnType<typeof otherPlaces>
  /** The first of her places. */
  first: number
}

const none = -1
const nothing = new Float64Array()

/** For each place whether it is the first of its person, and which is her next. */
function otherPlaces(members: readonly Member[]) {
  const first = new Uint8Array(members.length)
  const next = new Int32Array(members.length).fill(none)
  const last = new Map<number, number>()
  for (const [place, { person }] of members.entries()) {
    const before = last.get(person)
    if (before === undefined) first[place] = 1
    else next[before] = place
    last.set(person, place)
  }
  return { first, next }
}

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

function addPerson(set: ReturnType<typeof emptySet>, now: Amount, base: Amount): void {
  const { sums, products } = set
  set.persons += 1
  person[0] = now.sick
  person[1] = now.ordinary
  person[2] = base.sick
  person[3] = base.ordinary
  for (let a = 0; a < width; a++) {
    const own = person[a] ?? 0
    sums[a] = (sums[a] ?? 0) + own
    for (let b = a; b < width; b++) products[a * width + b] = (products[a * width + b] ?? 0) + own * (person[b] ?? 0)
  }
}

/** The sums of the person who is being added. */
const person = new Float64Array(width)

function setOf(sums: Float64Array, persons: number, products: Float64Array): SetContrast {
  const at = (a: number, b: number) => products[Math.min(a, b) * width + Math.max(a, b)] ?? 0
  const [sickNow = 0, ordinaryNow = 0, sickBase = 0, ordinaryBase = 0] = sums
  return {
    now: { sick: sickNow, ordinary: ordinaryNow },
    base: { sick: sickBase, ordinary: ordinaryBase },
    persons,
    products: Array.from({ length: width }, (_row, a) => Array.from({ length: width }, (_column, b) => at(a, b))),
  }
}
