import type { Environment } from '~/outside/environment.server'
import { seedAccounts } from './accounts.server'

/** The made-up employer; with `konton` only its accounts. Called on a new database alone. */
export async function seedIfEmpty({ seed }: Pick<Environment, 'seed'>): Promise<void> {
  if (seed === 'inget') return
  await seedAccounts()
}
