import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDays, day, isoDay, type Day } from '~/domain/day'
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

/**
 * A first file of ten years, and those that come every week: one whose days are all of the month that isn't counted yet, and the one that
 * comes when a month has ended, whose days all are. One in four weeks is like that, so a month is three of the one and one of the other.
 */
async function besideImport({ small, folder, say }: Scale, employees: number): Promise<Measure[]> {
  const [first, weekly] = small ? [20_000, 200] : [1_000_000, 6_000]
  const path = join(folder, `statistics-import-${employees}.db`)
  copyFileSync(await employer(folder, employees, say, { years: 0 }), path)
  const monthsEnd = lastDay(lastWholeMonth(day(measuringDay)))
  const files = ['first', 'within', 'after'].map((name) => join(folder, `statistics-${name}.csv`))
  const [history = '', within = '', after = ''] = files
  writeSpellFile(history, first, employees)
  writeWeek(within, weekly, employees, addDays(day(measuringDay), -3))
  writeWeek(after, weekly, employees, addDays(monthsEnd, -2))
  const { imports } = await answerOf<StatisticsCost>('work/statistics-task.ts', surroundings(path), { files })
  const [whole, midMonth, turned] = imports
  if (!whole || !midMonth || !turned) throw new Error('An import is missing')
  const names = [`${first} perioder`, `veckans ${weekly} perioder`, `${weekly} perioder i månaden som just slutat`]
  return [
    ...[whole, midMonth, turned].map((one, at) => shareLine(`hållet rätt vid inläsning av ${names[at] ?? ''}`, [one])),
    shareLine('hållet rätt vid en månads fyra filer', [midMonth, midMonth, midMonth, turned]),
  ]
}

function shareLine(name: string, imports: StatisticsCost['imports']): Measure {
  const sum = (of: (one: (typeof imports)[number]) => number) => imports.reduce((all, one) => all + of(one), 0)
  const [taking, counted] = [sum((one) => one.taking.milliseconds), sum(({ renewing }) => renewing.counted)]
  const share = counted / taking
  const text = `${round(share * 100)} %, ${seconds(counted)} av ${seconds(taking)}`
  const published = sum(({ renewing }) => renewing.milliseconds)
  return measure(group, name, text, atMost(share * 100, 30, ' %'), { share, published, taking })
}

/** Somebody here and there has been off sick for a few days of the week that ends with a day; who was already gives a row that is wrong. */
function writeWeek(path: string, rows: number, employees: number, last: Day): void {
  const step = Math.floor(employees / rows)
  const lines = Array.from({ length: rows }, (_, at) => {
    const from = addDays(last, -(at % 5))
    return `${100_000 + at * step};${isoDay(from)};${isoDay(addDays(from, at % 3))};100;sjuk;W${last}-${at}`
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
