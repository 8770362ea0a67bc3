import { rmSync } from 'node:fs'
import { systemContext } from '#db/context.server'
import { realNow } from '~/outside/clock.server'
import { uploadsBefore } from '~/outside/upload-folder.server'
import { sweepAttachments } from '~/writes/attachment-sweep.server'
import { removeStrayStages } from '~/writes/import/stray-stages.server'
import { uploadsInUse } from '~/writes/import/uploads.server'

/**
 * What a server that died had begun to receive goes, and what was staged for an import that is over or unknown: nobody will
 * read it, and it may hold personal numbers. So does a file that was never sent with a message.
 */
export function sweepUploads(): void {
  const context = systemContext('städning av uppladdningar')
  const before = new Date(realNow().getTime() - anHour)
  const inUse = uploadsInUse(context)
  for (const path of uploadsBefore(before)) if (!inUse.has(path)) rmSync(path, { force: true })
  removeStrayStages(context, before)
  sweepAttachments(context)
}

const anHour = 3_600_000
