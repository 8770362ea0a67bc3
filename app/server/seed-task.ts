import { closeDatabase, database } from '#db/client.server'
import { migrateDatabase } from '#db/migrate.server'
import { seedIfEmpty } from '#db/seed/seed.server'
import { environment } from '~/outside/environment.server'

/** Fills a new file with the demo and leaves everything in the one file. */
export async function seed(): Promise<void> {
  const settings = environment()
  migrateDatabase(settings.databasePath)
  await seedIfEmpty(settings)
  database().$client.pragma('wal_checkpoint(TRUNCATE)')
  closeDatabase()
}
