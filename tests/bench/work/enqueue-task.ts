import { closeDatabase, database } from '#db/client.server'
import { systemContext } from '#db/context.server'
import { basename } from 'node:path'
import { statSync } from 'node:fs'
import { startImport } from '~/writes/import/start.server'
import { task } from '../task'

interface EnqueueOrder {
  file: string
}

/**
 * An upload as the import page leaves it, for the server's worker. The file is the worker's to delete. Rows that overlap
 * absence that is already there are left out: with one of them the import would wait for somebody's decision.
 */
await task(({ file }: EnqueueOrder): { id: number } => {
  const order = { source: 'lön', dryRun: false, skipBad: true, bytesTotal: statSync(file).size, lease: null }
  const uploads = [{ path: file, name: basename(file) }]
  const outcome = startImport(systemContext('mätning', 'bench', database()), { ...order, uploads })
  closeDatabase()
  if (outcome.kind !== 'done') throw new Error(`The import could not be started: ${outcome.kind}`)
  return { id: outcome.value.id }
})
