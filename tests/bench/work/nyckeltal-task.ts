import { closeDatabase } from '#db/client.server'
import { systemContext } from '#db/context.server'
import { readNyckeltal } from '~/reads/nyckeltal.server'
import { readNyckeltalGroups } from '~/reads/nyckeltal-groups.server'
import { median } from '../measure'
import { costOf, task } from '../task'

export interface NyckeltalCost {
  /** Milliseconds to read a year for its page, at the median of many. */
  year: number
  /** And to make those of every year anew, when something has changed. */
  anew: number
}

await task(async ({ year }: { year: string }): Promise<NyckeltalCost> => {
  const actor = { accountId: 1, name: 'Mätning', role: 'insatsagare', personId: null } as const
  const asker = { ...systemContext('mätning'), actor }
  const times: number[] = []
  for (let at = 0; at < 200; at += 1) {
    const { milliseconds } = await costOf(() => {
      const { kind } = readNyckeltal(asker, year)
      if (kind !== 'done') throw new Error(`The nyckeltal could not be read: ${kind}`)
    })
    times.push(milliseconds)
  }
  const anew = await costOf(() => readNyckeltalGroups(systemContext('mätning'), undefined))
  closeDatabase()
  return { year: median(times), anew: anew.milliseconds }
})
