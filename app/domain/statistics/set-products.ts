import type { SetContrast } from './contrast'
import { nothing, type Amount } from './unit-sum'

const width = 4

/** Of nobody. */
export const noSet: SetContrast = { now: nothing, base: nothing, persons: 0, products: [] }

/** A set to add persons to. */
export const emptySet = () => ({ persons: 0, sums: new Float64Array(width), products: new Float64Array(width * width) })

/** One more person, with what she comes to now and in the base. */
export function addPerson(set: ReturnType<typeof emptySet>, now: Amount, base: Amount): void {
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

/** What has been added. */
export function setOf(sums: Float64Array, persons: number, products: Float64Array): SetContrast {
  const at = (a: number, b: number) => products[Math.min(a, b) * width + Math.max(a, b)] ?? 0
  const [sickNow = 0, ordinaryNow = 0, sickBase = 0, ordinaryBase = 0] = sums
  return {
    now: { sick: sickNow, ordinary: ordinaryNow },
    base: { sick: sickBase, ordinary: ordinaryBase },
    persons,
    products: Array.from({ length: width }, (_row, a) => Array.from({ length: width }, (_column, b) => at(a, b))),
  }
}
