import { rmSync } from 'node:fs'
import { systemContext } from '#db/context.server'
import { realNow } from '~/outside/clock.server'
import { uploadsBefore } from '~/outside/upload-folder.server'
import { uploadsInUse } from '~/writes/import/uploads.server'

/** What a server that died had begun to receive goes: no import will read it, and it may hold personal numbers. */
export function sweepUploads(): void {
  const inUse = uploadsInUse(systemContext('städning av uppladdningar'))
  for (const path of uploadsBefore(new Date(realNow().getTime() - anHour)))
    if (!inUse.has(path)) rmSync(path, { force: true })
}

const anHour = 3_600_000
