import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import type { Client } from '#db/client.server'
import type { TestFile } from './files'

/** A process of its own that imports one file, as the command does while the server runs. */
export const importing = (db: Client, { path, name }: TestFile): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', 'tests/support/import-child.mts', path, name], {
    env: { ...process.env, DATABASE_PATH: db.$client.name },
    stdio: 'inherit',
  })

export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await setTimeout(5)
}
