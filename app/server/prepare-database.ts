import Database from 'better-sqlite3'
import { renameSync, rmSync, statSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { migrateDatabase } from '#db/migrate.server'
import { resealDatabase } from '#db/reseal.server'
import { demoSecretsFile } from '~/outside/demo-secrets.server'
import type { Environment } from '~/outside/environment.server'

/** A database that is up to date, sealed with the current key and, in a demo, holds the made-up employer. */
export async function prepareDatabase(settings: Environment): Promise<void> {
  const { databasePath, demo, seed, dataKeyOld } = settings
  if (demo && seed !== 'inget' && isEmpty(databasePath)) await raiseDemo(settings)
  migrateDatabase(databasePath)
  if (dataKeyOld !== null) resealDatabase(databasePath)
}

function isEmpty(path: string): boolean {
  if (!statSync(path, { throwIfNoEntry: false })?.size) return true
  migrateDatabase(path)
  const connection = new Database(path, { readonly: true })
  try {
    return !connection.prepare('SELECT 1 FROM account UNION ALL SELECT 1 FROM change LIMIT 1').get()
  } finally {
    connection.close()
  }
}

/** The demo is built in a file of its own, which takes the database's place when it is whole: a killed start begins anew. */
async function raiseDemo({ databasePath, sessionSecret, dataKey }: Environment): Promise<void> {
  const unfinished = `${databasePath}.unfinished`
  process.stdout.write('Bygger upp demoverksamheten. Det görs en gång och tar upp till en minut.\n')
  removeDatabase(unfinished)
  await seedThread({
    DATABASE_PATH: unfinished,
    REKO_DEMO: '1',
    SESSION_SECRET: sessionSecret,
    DATA_KEY: dataKey ?? '',
  })
  removeDatabase(databasePath)
  renameSync(unfinished, databasePath)
  rmSync(demoSecretsFile(unfinished), { force: true })
}

function removeDatabase(path: string): void {
  for (const side of ['', '-wal', '-shm', '.trail-heads']) rmSync(`${path}${side}`, { force: true })
}

/** In a thread, since the seed moves its clock and should not keep the process from hearing that it has to stop. */
function seedThread(surroundings: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./worker.js', import.meta.url), {
      workerData: 'seed',
      env: { ...process.env, ...surroundings },
    })
    thread.once('error', reject)
    thread.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The seed ended with code ${code}`))))
  })
}
