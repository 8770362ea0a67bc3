import { closeDatabase } from '#db/client.server'
import { migrateDatabase } from '#db/migrate.server'
import { environment } from '~/outside/environment.server'

/** A command gets the words after its name and answers with its exit code. */
interface Command {
  run(words: string[]): Promise<number>
}

const commands = import.meta.glob<Command>('../commands/*.ts')

/** Runs one of `app/commands` by its file's name. */
export async function runCommand([name = '', ...words]: string[]): Promise<void> {
  const load = commands[`../commands/${name}.ts`]
  if (!load) throw new Error(`There is no command called ${name}`)
  const { databasePath } = environment()
  if (name !== 'restore') migrateDatabase(databasePath)
  process.exitCode = await (await load()).run(words)
  closeDatabase()
}
