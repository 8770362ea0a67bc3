import { simulate, workplacesOf } from './simulation'

/** Prints what the verdicts find in so many made-up employers, where workplaces usually differ so much: `npx tsx tests/support/statistics/simulate.mts 40 0.15`. */
const worlds = Number(process.argv[2] ?? 20)
const spread = Number(process.argv[3] ?? 0)
const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8)
const findings = simulate(workplacesOf(30, 15), { worlds, seed: 1, spread })
const lines = findings.flatMap(({ name, workplaces, total, short, both }) => [
  `${name} (${workplaces}), high and rising ${percent(both)}`,
  ...Object.entries({ total, short }).map(
    ([measure, { high, clear, rising, sign }]) =>
      `  ${measure} high ${percent(high)} clear ${percent(clear)} rising ${percent(rising)} or a sign ${percent(sign)}`,
  ),
])
process.stdout.write(`${lines.join('\n')}\n`)
