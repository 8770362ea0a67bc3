import { copyFileSync, mkdirSync, statSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { workFolder } from '#db/staging.server'
import type { Context } from '#db/context.server'
import { startImport } from '~/writes/import/start.server'
import type { TestFile } from './files'

/** Files as an admin has uploaded them: copies in the work folder, and an import that waits for the worker. */
export function uploaded(context: Context, files: TestFile[], how: { source?: string; dryRun?: boolean } = {}): string {
  mkdirSync(workFolder(), { recursive: true })
  const uploads = files.map(({ path, name }) => {
    const copy = join(workFolder(), `upload-${randomUUID()}`)
    copyFileSync(path, copy)
    return { path: copy, name }
  })
  const bytesTotal = files.reduce((sum, { path }) => sum + statSync(path).size, 0)
  const order = { source: 'lön', dryRun: true, skipBad: false, uploads, bytesTotal, lease: null, ...how }
  const outcome = startImport(context, order)
  if (outcome.kind !== 'done') throw new Error(`Could not upload: ${outcome.kind}`)
  return outcome.value.slug
}
