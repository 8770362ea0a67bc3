import { describe, expect, test } from 'vitest'
import { rolling } from '~/domain/statistics/month'
import { unitResults, type Results } from '~/domain/statistics/unit-results'
import { oddResults, rowsOf, type ResultsWorld } from '#tests/support/statistics/results-world'
import { secondFunnel } from '#tests/support/statistics/second-funnel'
import { secondRising } from '#tests/support/statistics/second-rising'
import { lastMonth, personSums } from '#tests/support/statistics/workforce'

const worlds = Array.from({ length: 25 }, (_, seed) => oddResults(seed)).map((world) => ({
  ...{ world, results: unitResults(world.question) },
}))
const now = rolling(lastMonth)

interface Answered {
  world: ResultsWorld
  results: Results
}

const workplaces = ({ results }: Answered) => results.units.filter(({ unit }) => unit < 100)
const close = (value: number | null) => (value === null ? null : expect.closeTo(value, 8))

describe('verdicts and numbers of workplaces', () => {
  test.each(['total', 'short'] as const)('of the %s measure are those of the second opinion', (measure) => {
    for (const answered of worlds) {
      const rows = rowsOf(answered.world.months, measure)
      const told = (unit: number) => answered.results.units.find((one) => one.unit === unit)?.[measure].rate ?? null
      const monthsIn = (unit: number) =>
        now.filter((month) => rows.some((row) => row.unit === unit && row.month === month && row.ordinary > 0)).length
      const facts = new Map(
        workplaces(answered).map(({ unit }) => [unit, { hidden: told(unit) === null, months: monthsIn(unit) }]),
      )
      const high = secondFunnel(personSums(rows, now), facts)
      const hidden = new Set([101, 999, ...[...facts].filter(([, fact]) => fact.hidden).map(([unit]) => unit)])
      const { firstSickMonth } = answered.world.question
      const rising = secondRising(rows, lastMonth, firstSickMonth ?? lastMonth, hidden)
      for (const { unit, [measure]: ours } of workplaces(answered)) {
        const second = high.answers.find((answer) => answer.unit === unit)
        expect({ unit, z: ours.z, zAdjusted: ours.zAdjusted, level: ours.level }).toEqual({
          ...{ unit, z: close(second?.z ?? null), zAdjusted: close(second?.zAdjusted ?? null) },
          level: second?.level ?? 'oavgjort',
        })
        expect(ours.rising).toBe(rising.find((answer) => answer.unit === unit)?.rising ?? 'oavgjort')
      }
      expect(answered.results.organisation[measure].frame).toEqual({
        ...{ rate: close(high.r0), deviation: close(high.s), unitSpread: close(high.tau2) },
      })
    }
  })
})
