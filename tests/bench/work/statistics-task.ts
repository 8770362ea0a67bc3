import { closeDatabase, database } from '#db/client.server'
import { keptNumbers } from '#db/numbers.server'
import { basename } from 'node:path'
import { cellsOf } from '~/domain/statistics/workplace-cells'
import { runImport } from '~/jobs/import.server'
import { renewStatistics } from '~/jobs/statistics.server'
import { costOf, task, type Cost } from '../task'

interface StatisticsOrder {
  /** Files that are taken in first, one after another, and the numbers renewed after each. */
  files: string[]
}

/** What an organisation comes to over all its months. */
export interface Sums {
  ordinary: number
  sick: number
  short: number
  long: number
}

interface Renewed extends Cost {
  /** Milliseconds until everything was counted, and then until everything that may be told was published too. */
  counted: number
  /** Megabytes that the process had taken at most by then. */
  countedPeak: number
}

export interface StatisticsCost {
  imports: { taking: Cost; renewing: Renewed }[]
  /** Everything counted from the beginning. */
  rebuild: Renewed
  sums: Sums
}

await task(async ({ files }: StatisticsOrder): Promise<StatisticsCost> => {
  const imports = []
  for (const path of files) {
    const order = { files: [{ path, name: basename(path) }], source: 'lön', dryRun: false, skipBad: true }
    const taking = await costOf(() => runImport({ ...order, numbers: false }))
    imports.push({ taking, renewing: await renewed() })
  }
  database().$client.exec('UPDATE statistics_edition SET stored = NULL')
  const rebuild = await renewed()
  const sums = summed()
  closeDatabase()
  return { imports, rebuild, sums }
})

async function renewed(): Promise<Renewed> {
  const started = performance.now()
  const found = { counted: 0, countedPeak: 0 }
  const onProgress = () => {
    found.counted = performance.now() - started
    found.countedPeak = process.resourceUsage().maxRSS / 1024
  }
  const cost = await costOf(() => renewStatistics({ onProgress }))
  return { ...cost, ...found }
}

function summed(): Sums {
  const sums: Sums = { ordinary: 0, sick: 0, short: 0, long: 0 }
  const text = 'SELECT cells FROM workplace_month'
  for (const { cells } of database().$client.prepare(text).iterate() as Iterable<{ cells: Buffer }>)
    for (const cell of cellsOf(keptNumbers(cells)))
      for (const name of ['ordinary', 'sick', 'short', 'long'] as const) sums[name] += cell[name]
  return sums
}
