import type { Month } from '~/domain/statistics/month'
import type { PersonUnitMonth } from './workforce'

export interface SecondRisingRow {
  unit: number
  z: number | null
  zWithout: number | null
  rising: string
  signals: string[]
}

type Rows = readonly PersonUnitMonth[]
const S = (rows: Rows): number => rows.reduce((sum, row) => sum + row.sick, 0)
const O = (rows: Rows): number => rows.reduce((sum, row) => sum + row.ordinary, 0)
const r = (rows: Rows): number => S(rows) / O(rows)
const heads = (rows: Rows): number => new Set(rows.filter((row) => row.ordinary > 0).map((row) => row.person)).size

/** method.md §6 told once more in another way: month by month backwards, person by person, out of the rows themselves. */
export function secondRising(rows: Rows, end: Month, firstSick: Month, hidden: ReadonlySet<number>): SecondRisingRow[] {
  const inMonths = (months: readonly number[], some: Rows = rows) => some.filter((row) => months.includes(row.month))
  const now = Array.from({ length: 12 }, (_, back) => end - back)
  const units = [
    ...new Set(
      inMonths(now)
        .filter((row) => row.ordinary > 0)
        .map((row) => row.unit),
    ),
  ]
  return units.map((unit) => {
    const own = rows.filter((row) => row.unit === unit)
    const base: number[] = []
    for (let month = end - 12; month >= firstSick && base.length < 24; month--)
      if (O(inMonths([month], own)) > 0) base.unshift(month)
    const undecided = { unit, z: null, zWithout: null, rising: 'oavgjort', signals: [] }
    if (hidden.has(unit) || base.length < 12) return undecided

    const [orgNow, orgBase] = [r(inMonths(now)), r(inMonths(base))]
    const contrasts = new Map<number, number>()
    const add = (row: PersonUnitMonth, x: number) =>
      row.ordinary > 0 && contrasts.set(row.person, (contrasts.get(row.person) ?? 0) + x)
    for (const row of inMonths(now)) add(row, row.sick - orgNow * row.ordinary)
    for (const row of inMonths(base)) add(row, (orgBase * row.ordinary - row.sick) * (12 / base.length))
    const s = Math.sqrt([...contrasts.values()].reduce((sum, x) => sum + x ** 2, 0) / (contrasts.size - 1))
    const z = (some: Rows) => {
      const [n, b] = [inMonths(now, some), inMonths(base, some)]
      const change = r(n) - orgNow - (r(b) - orgBase)
      return change / ((s * Math.sqrt((heads(n) + heads(b)) / 2)) / O(n))
    }
    const months = now.filter((month) => O(inMonths([month], own)) > 0).length
    const signals = secondSignals(inMonths, own, base, [...now].reverse())
    if (heads(inMonths(now, own)) < 11 || months < 6) return { ...undecided, signals }
    const left = most(inMonths(now, own), inMonths(base, own))
    const rest = own.filter((row) => row.person !== left)
    if (O(inMonths(base, rest)) === 0) return { ...undecided, signals }
    const [zAll, zWithout] = [z(own), z(rest)]
    const recent = signals.some((signal) => Number(signal.split(' ')[1]) > end - 6)
    let rising = 'nej'
    if (zAll > 0.84 && zWithout > 0.5 && recent) rising = 'tecken'
    if (zAll > 1.64 && zWithout > 0.84) rising = 'ja'
    return { unit, z: zAll, zWithout, rising, signals }
  })
}

/** Who was the most sick now; then with less time now, less sick before, less time before. */
function most(now: Rows, base: Rows): number | undefined {
  const of = (person: number, some: Rows) => some.filter((row) => row.person === person)
  const key = (person: number) => [-S(of(person, now)), O(of(person, now)), S(of(person, base)), O(of(person, base))]
  const present = [...new Set(now.filter((row) => row.ordinary > 0).map((row) => row.person))]
  return present.sort((one, other) => {
    const [a, b] = [key(one), key(other)]
    const differs = a.findIndex((value, index) => value !== b[index])
    return differs < 0 ? 0 : (a[differs] ?? 0) - (b[differs] ?? 0)
  })[0]
}

function secondSignals(
  inMonths: (months: readonly number[], some?: Rows) => Rows,
  own: Rows,
  base: readonly number[],
  now: readonly number[],
): string[] {
  const d = (month: number) => r(inMonths([month], own)) - r(inMonths([month]))
  const before = base.map(d)
  const centre = before.reduce((sum, value) => sum + value, 0) / before.length
  let moving = 0
  for (let i = 1; i < before.length; i++) moving += Math.abs((before[i] ?? 0) - (before[i - 1] ?? 0))
  const reach = (2.66 * moving) / (before.length - 1)
  const months = now.filter((month) => O(inMonths([month], own)) > 0)
  const v = months.map(d)
  const marked = new Set<string>()
  const mark = (rule: string, index: number) => marked.add(`${rule} ${months[index]}`)
  const over = (index: number, limit: number) => (v[index] ?? NaN) - limit > 1e-12
  for (let i = 0; i < v.length; i++) {
    if (over(i, centre + reach)) mark('a', i)
    let [high, climb] = [0, 1]
    while (i + high < v.length && over(i + high, centre)) high++
    while (i + climb < v.length && over(i + climb, v[i + climb - 1] ?? NaN)) climb++
    if (high >= 8) for (let k = 0; k < high; k++) mark('b', i + k)
    if (climb >= 6) for (let k = 0; k < climb; k++) mark('d', i + k)
    const far = [i, i + 1, i + 2].filter((index) => over(index, centre + (2 * reach) / 3))
    if (i + 2 < v.length && far.length >= 2) for (const index of far) mark('c', index)
  }
  return [...marked].sort()
}
