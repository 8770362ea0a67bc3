import type { PersonSum } from '~/domain/statistics/person-sums'

type Draw = { before: Map<number, [number, number]>; after: Map<number, [number, number]>; persons: number[] }

/** method.md §7 told once more in another way; the numbers by chance are made again with unsigned whole numbers of any size. */
export function secondBeforeAfter(
  unit: number,
  candidates: readonly number[],
  [before, after]: readonly [readonly PersonSum[], readonly PersonSum[]],
  seed: number,
) {
  const of = (rows: readonly PersonSum[], units: readonly number[]) =>
    rows.filter((row) => row.ordinary > 0 && units.includes(row.unit))
  const rate = (rows: readonly PersonSum[]) => {
    let [sick, ordinary] = [0, 0]
    for (const row of rows) [sick, ordinary] = [sick + row.sick, ordinary + row.ordinary]
    return sick / ordinary
  }
  const band = (size: number) => [11, 25, 50].filter((least) => size >= least).length
  if (of(before, [unit]).length < 11 || of(after, [unit]).length < 11) return 'too-small'
  const away = (other: number) => Math.abs(rate(of(before, [other])) - rate(of(before, [unit])))
  const like = candidates
    .filter((other) => other !== unit && of(after, [other]).length >= 11)
    .filter((other) => band(of(before, [other]).length) === band(of(before, [unit]).length))
    .sort((a, b) => a - b)
    .sort((a, b) => away(a) - away(b))
    .filter((_, place) => place < 5)
  if (like.length === 0) return 'too-small'
  const table = (units: readonly number[]): Draw => {
    const fold = (rows: readonly PersonSum[]) => {
      const sums = new Map<number, [number, number]>()
      for (const row of of(rows, units)) {
        const [sick, ordinary] = sums.get(row.person) ?? [0, 0]
        sums.set(row.person, [sick + row.sick, ordinary + row.ordinary])
      }
      return sums
    }
    const [b, a] = [fold(before), fold(after)]
    return { before: b, after: a, persons: [...new Set([...b.keys(), ...a.keys()])].sort((x, y) => x - y) }
  }
  const spread = (sums: Map<number, [number, number]>) => {
    const rates = [...sums.values()].map(([sick, ordinary]) => sick / ordinary)
    return Math.max(...rates) - Math.min(...rates)
  }
  const [own, others] = [table([unit]), table(like)]
  if ([own, others].some(({ before: b, after: a }) => spread(b) < 1e-9 || spread(a) < 1e-9)) return 'too-small'
  const change = ({ before: b, after: a }: Draw, persons: readonly number[]) => {
    const share = (sums: Map<number, [number, number]>) =>
      persons.reduce((sum, person) => sum + (sums.get(person)?.[0] ?? 0), 0) /
      persons.reduce((sum, person) => sum + (sums.get(person)?.[1] ?? 0), 0)
    return share(a) - share(b)
  }
  const next = mulberry(BigInt(seed))
  const drawn = (from: Draw) =>
    change(
      from,
      from.persons.map(() => from.persons[Math.floor(next() * from.persons.length)] ?? -1),
    )
  const differences: number[] = []
  for (let round = 0; round < 2000; round++) differences.push(drawn(own) - drawn(others))
  const sorted = differences.filter(Number.isFinite).sort((a, b) => a - b)
  const quantile = (q: number) => {
    const place = 1 + (sorted.length - 1) * q
    const [low = NaN, high = low] = sorted.slice(Math.floor(place) - 1, Math.floor(place) + 1)
    return low * (1 - (place % 1)) + high * (place % 1)
  }
  return {
    like,
    difference: change(own, own.persons) - change(others, others.persons),
    interval: [quantile(0.025), quantile(0.975)],
  }
}

/** Mulberry32 over BigInt, where nothing can overflow unseen. */
function mulberry(seed: bigint): () => number {
  const word = (value: bigint) => BigInt.asUintN(32, value)
  let state = word(seed)
  return () => {
    state = word(state + 0x6d2b79f5n)
    const once = word((state ^ (state >> 15n)) * (state | 1n))
    const twice = word(once ^ word(once + word((once ^ (once >> 7n)) * (once | 61n))))
    return Number(twice ^ (twice >> 14n)) / 2 ** 32
  }
}
