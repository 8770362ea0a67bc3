import { closeDatabase } from '#db/client.server'
import { runNightly } from '~/jobs/nightly.server'
import { costOf, task, type Cost } from '../task'

interface NightlyOrder {
  full: boolean
}

await task(async ({ full }: NightlyOrder): Promise<Cost> => {
  const cost = await costOf(() => runNightly({ full }))
  closeDatabase()
  return cost
})
