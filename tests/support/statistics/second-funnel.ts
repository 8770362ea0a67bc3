import type { UnitFacts } from '~/domain/statistics/funnel'
import type { PersonSum } from '~/domain/statistics/person-sums'

export interface SecondFunnelRow {
  unit: number
  z: number | null
  zWithout: number | null
  zAdjusted: number | null
  level: string
}

/** method.md §5 told once more in another way: every person's residual by itself, each number out of the rows again. */
export function secondFunnel(given: readonly PersonSum[], facts: ReadonlyMap<number, UnitFacts>) {
  const rows = given.filter((row) => row.ordinary !== 0)
  const S = (some: readonly PersonSum[]) => some.map((row) => row.sick).reduce((a, b) => a + b, 0)
  const O = (some: readonly PersonSum[]) => some.map((row) => row.ordinary).reduce((a, b) => a + b, 0)
  const r0 = S(rows) / O(rows)
  const everybody = [...new Set(rows.map((row) => row.person))]
  const residuals = everybody.map((person) => {
    const own = rows.filter((row) => row.person === person)
    return S(own) - r0 * O(own)
  })
  const s = Math.sqrt(residuals.map((e) => e * e).reduce((a, b) => a + b, 0) / (everybody.length - 1))
  const se = (some: readonly PersonSum[]) => (s * Math.sqrt(some.length)) / O(some)
  const z = (some: readonly PersonSum[]) => (S(some) / O(some) - r0) / se(some)

  const there = [...new Set(rows.map((row) => row.unit))].map((unit) => rows.filter((row) => row.unit === unit))
  const large = there.filter((some) => some.length > 10 && (facts.get(some[0]?.unit ?? 0)?.months ?? 0) > 5)
  const ordered = large.map(z).sort((a, b) => a - b)
  const quantile = (q: number) => {
    const h = (ordered.length - 1) * q + 1
    const [below = 0, above = below] = [ordered[Math.floor(h) - 1], ordered[Math.floor(h)]]
    return below + (h - Math.floor(h)) * (above - below)
  }
  let phi = 0
  for (const some of large) phi += Math.max(quantile(0.1), Math.min(quantile(0.9), z(some))) ** 2 / large.length
  let [w1, w2] = [0, 0]
  for (const some of large) {
    w1 += se(some) ** -2
    w2 += se(some) ** -4
  }
  const I = large.length
  const tau2 = phi > 1 && I > 1 ? Math.max(0, (I * phi - (I - 1)) / (w1 - w2 / w1)) : 0

  const answers = there.map((some): SecondFunnelRow => {
    const unit = some[0]?.unit ?? 0
    const fact = facts.get(unit)
    if (some.length < 11 || !fact || fact.hidden || fact.months < 6)
      return { unit, z: null, zWithout: null, zAdjusted: null, level: 'oavgjort' }
    const most = some.reduce((a, b) => (b.sick > a.sick || (b.sick === a.sick && b.ordinary < a.ordinary) ? b : a))
    const zWithout = z(some.filter((row) => row !== most))
    const zAdjusted = (S(some) / O(some) - r0) / Math.hypot(se(some), Math.sqrt(tau2))
    let level = 'inom'
    if (z(some) < -1.96) level = 'lagre'
    if (z(some) > 1.96 && zWithout > 1.0) level = 'troligen_hogre'
    if (level === 'troligen_hogre' && zAdjusted > 1.96) level = 'tydligt_hogre'
    return { unit, z: z(some), zWithout, zAdjusted, level }
  })
  return { r0, s, tau2, answers }
}
