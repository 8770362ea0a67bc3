import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDays, day, isoDay } from '~/domain/day'
import { lastDay, lastWholeMonth } from '~/domain/statistics/month'
import { employer } from '../employer/raise'
import { atMost, measure, round, type Measure, type Scale } from '../measure'
import { answerOf } from '../process'
import { measuringDay, surroundings } from '../surroundings'
import type { DuckCost } from './duckdb-task'
import type { NyckeltalCost } from './nyckeltal-task'
import { writeSpellFile } from './spell-file'
import type { StatisticsCost, Sums } from './statistics-task'

const group = 'Statistik över tio år: lagrade summor per arbetsplats, månad, kön, ålder och längd'

/** Everything counted from the beginning beside a database made for it, what keeping it right costs an import, and the nyckeltal. */
export default async function measureStatistics({ small, folder, say }: Scale): Promise<Measure[]> {
  const employees = small ? 1_700 : 60_000
  const full = await employer(folder, employees, say)
  const path = join(folder, `statistics-${employees}.db`)
  copyFileSync(full, path)
  const { rebuild, sums } = await answerOf<StatisticsCost>('work/statistics-task.ts', surroundings(path), { files: [] })
  const nyckeltal = await answerOf<NyckeltalCost>('work/nyckeltal-task.ts', surroundings(path), { year: '2025' })
  const span = { from: '2016-01-01', to: isoDay(lastDay(lastWholeMonth(day(measuringDay)))) }
  const duck = await answerOf<DuckCost>('work/duckdb-task.ts', surroundings(full), span)
  compare(sums, duck.sums)
  const ratio = rebuild.counted / duck.milliseconds
  const growth = rebuild.countedPeak - rebuild.before
  return [
    measure(group, 'DuckDB, samma summor av samma rader', seconds(duck.milliseconds), null, { ms: duck.milliseconds }),
    measure(group, 'allt räknat från början', seconds(rebuild.counted), null, { ms: rebuild.counted }),
    measure(group, 'mot DuckDB', `${round(ratio, 2)} ×`, atMost(ratio, 4, ' ×'), { ratio }),
    measure(group, 'minnet växer', `${round(growth)} MB`, atMost(growth, 500, ' MB'), { growth }),
    measure(group, 'och resultaten för alla enheter', seconds(rebuild.milliseconds - rebuild.counted), null, {
      ms: rebuild.milliseconds - rebuild.counted,
      growth: rebuild.peak - rebuild.before,
    }),
    measure(group, 'nyckeltal för ett år', `${round(nyckeltal.year, 2)} ms`, null, { ms: nyckeltal.year }),
    measure(group, 'nyckeltal för alla år på nytt', `${round(nyckeltal.anew)} ms`, null, { ms: nyckeltal.anew }),
    ...(await besideImport({ small, folder, say }, employees)),
  ]
}

/** A first file of ten years, and one like those that come every week. */
async function besideImport({ small, folder, say }: Scale, employees: number): Promise<Measure[]> {
  const sizes = { first: small ? 20_000 : 1_000_000, weekly: small ? 200 : 6_000 }
  const path = join(folder, `statistics-import-${employees}.db`)
  copyFileSync(await employer(folder, employees, say, { years: 0 }), path)
  const files = [join(folder, 'statistics-first.csv'), join(folder, 'statistics-weekly.csv')] as const
  writeSpellFile(files[0], sizes.first, employees)
  writeWeek(files[1], sizes.weekly, employees)
  const { imports } = await answerOf<StatisticsCost>('work/statistics-task.ts', surroundings(path), { files })
  return imports.map(({ taking, renewing }, at) => {
    const rows = Object.values(sizes)[at] ?? 0
    const share = renewing.counted / taking.milliseconds
    const text = `${round(share * 100)} %, ${seconds(renewing.counted)} av ${seconds(taking.milliseconds)}`
    return measure(group, `hållet rätt vid inläsning av ${rows} perioder`, text, atMost(share * 100, 30, ' %'), {
      share,
      published: renewing.milliseconds,
    })
  })
}

/** Somebody here and there has been off sick for a few days of the week that has been; who was already gives a row that is wrong. */
function writeWeek(path: string, rows: number, employees: number): void {
  const step = Math.floor(employees / rows)
  const lines = Array.from({ length: rows }, (_, at) => {
    const from = addDays(day(measuringDay), -3 - (at % 5))
    return `${100_000 + at * step};${isoDay(from)};${isoDay(addDays(from, at % 3))};100;sjuk;W${at}`
  })
  writeFileSync(path, ['anstallningsnummer;from;tom;omfattning;orsak;extern_id', ...lines].join('\n'))
}

/** A ratio between two different answers says nothing. */
function compare(ours: Sums, theirs: Sums): void {
  for (const name of ['ordinary', 'sick', 'short', 'long'] as const)
    if (Math.abs(ours[name] - theirs[name]) > 1e-6 * theirs[name])
      throw new Error(`${name} is ${ours[name]} here and ${theirs[name]} there`)
}

const seconds = (milliseconds: number): string => `${round(milliseconds / 1000, 1)} s`
