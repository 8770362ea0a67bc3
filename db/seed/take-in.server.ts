import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runImport } from '~/jobs/import.server'

/** Takes files in the way the command does. A demo file with a bad row is a bug. */
export async function takeIn(contents: Record<string, string>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'reko-demo-'))
  try {
    const files = Object.entries(contents).map(([name, text]) => {
      const path = join(folder, name)
      writeFileSync(path, text)
      return { path, name }
    })
    const result = await runImport({ files, source: 'Lönesystemet', dryRun: false, skipBad: false, numbers: false })
    if (result.phase !== 'done') throw new Error(`The demo could not be taken in: ${JSON.stringify(result)}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
