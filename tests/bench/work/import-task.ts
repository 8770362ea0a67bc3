import { closeDatabase, database } from '#db/client.server'
import { runImport } from '~/jobs/import.server'
import { basename } from 'node:path'
import { costOf, task, type Cost } from '../task'

interface ImportOrder {
  file: string
}

export interface ImportCost extends Cost {
  added: number
  signals: number
}

await task(async ({ file }: ImportOrder): Promise<ImportCost> => {
  let added = 0
  const cost = await costOf(async () => {
    const files = [{ path: file, name: basename(file) }]
    const result = await runImport({ files, source: 'lön', dryRun: false, skipBad: false })
    added = result.files.reduce((sum, one) => sum + one.added, 0)
    const bad = result.files.reduce((sum, one) => sum + one.bad, 0)
    if (result.phase !== 'done')
      throw new Error(`The import ended as ${result.phase}: ${result.failure}, ${bad} bad rows`)
  })
  const { count } = database().$client.prepare('SELECT count(*) AS count FROM signal').get() as { count: number }
  closeDatabase()
  return { ...cost, added, signals: count }
})
