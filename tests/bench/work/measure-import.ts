import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { employer } from '../employer/raise'
import { atLeastShare, atMost, measure, round, type Measure, type Scale } from '../measure'
import { answerOf } from '../process'
import { surroundings } from '../surroundings'
import type { Cost } from '../task'
import type { ImportCost } from './import-task'
import { writeSpellFile } from './spell-file'

const group = 'Import av frånvaro: läst, prövad, lagrad, loggad, signaler bedömda'

/** Files of absence into an employer that has none yet. */
export default async function measureImport({ small, folder, say }: Scale): Promise<Measure[]> {
  const employees = small ? 1_700 : 60_000
  const empty = await employer(folder, employees, say, { years: 0 })
  const measures: Measure[] = []
  for (const rows of small ? [20_000] : [100_000, 1_000_000]) {
    const file = join(folder, `franvaro-${rows}.csv`)
    writeSpellFile(file, rows, employees)
    const floor = await answerOf<Cost>('work/floor-task.ts', process.env, { file })
    const path = join(folder, `import-${rows}.db`)
    copyFileSync(empty, path)
    const cost = await answerOf<ImportCost>('work/import-task.ts', surroundings(path), { file })
    say(`  ${cost.added} perioder gav ${cost.signals} signaler`)
    measures.push(...linesOf(rows, floor, cost))
  }
  return measures
}

function linesOf(rows: number, floor: Cost, cost: ImportCost): Measure[] {
  if (cost.added !== rows) throw new Error(`${cost.added} of ${rows} rows were taken in`)
  const share = floor.milliseconds / cost.milliseconds
  const growth = cost.peak - cost.before
  const speed = ({ milliseconds }: Cost) =>
    `${round(milliseconds / 1000, 1)} s, ${round(rows / (milliseconds / 1000))} rader/s`
  return [
    measure(group, `${rows} perioder: golv`, speed(floor), null, { milliseconds: floor.milliseconds }),
    measure(group, `${rows} perioder`, speed(cost), null, { milliseconds: cost.milliseconds, signals: cost.signals }),
    measure(group, `${rows} perioder: andel av golv`, `1/${round(1 / share, 1)}`, atLeastShare(share, 8), { share }),
    measure(group, `${rows} perioder: minnet växer`, `${round(growth)} MB`, atMost(growth, 400, ' MB'), { growth }),
  ]
}
