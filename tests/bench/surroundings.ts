import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The day on which everything here is measured. */
export const measuringDay = '2026-11-16'

/** Everybody's password in a measured portal. */
export const password = 'reko-demo-2026'

/** What a process needs to know to work on a database of the bench. */
export const surroundings = (databasePath: string, more: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'production',
  REKO_DEMO: '1',
  REKO_SEED: 'inget',
  REKO_NOW: measuringDay,
  SESSION_SECRET: 'only-for-measurements-on-made-up-people',
  DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
  DATABASE_PATH: databasePath,
  ORIGIN: '',
  ...more,
})

/** A folder for databases and files that is gone when the work is done. */
export async function inScratchFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'reko-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
