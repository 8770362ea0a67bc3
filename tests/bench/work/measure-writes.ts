import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluatedEmployer } from '../employer/raise'
import { atLeastShare, measure, median, round, type Measure, type Scale } from '../measure'
import { answerOf } from '../process'
import { surroundings } from '../surroundings'
import type { WritesCost } from './writes-task'

const group = 'Kvitterade skrivningar som överlever ett strömavbrott'

/** Signals answered through policy, trail and notices, beside bare commits of one row. */
export default async function measureWrites({ small, folder, say }: Scale): Promise<Measure[]> {
  const template = await evaluatedEmployer(folder, small ? 400 : 1_700, say)
  const costs: WritesCost[] = []
  for (let round = 0; round < (small ? 1 : 5); round += 1) {
    const path = join(folder, `writes-${round}.db`)
    copyFileSync(template, path)
    costs.push(await answerOf<WritesCost>('work/writes-task.ts', surroundings(path), { most: 500 }))
  }
  const of = (value: (cost: WritesCost) => number) => median(costs.map(value))
  const share = of(({ bare, answers }) => answers / bare)
  return [
    measure(group, 'en rad åt gången', `${round(of(({ bare }) => bare))}/s`, null, {
      perSecond: of(({ bare }) => bare),
    }),
    measure(group, 'svar på signaler', `${round(of(({ answers }) => answers))}/s`, null, {
      perSecond: of(({ answers }) => answers),
    }),
    measure(group, 'andel', `1/${round(1 / share, 1)}`, atLeastShare(share, 6), { share }),
  ]
}
