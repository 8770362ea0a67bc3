import { systemContext } from '#db/context.server'
import type { Environment } from '~/outside/environment.server'
import { travelTo } from '~/outside/clock.server'
import { seedAccounts } from './accounts.server'
import { tellStories } from './stories.server'

/** The made-up employer; with `konton` only its accounts. Called on a new database alone. */
export async function seedIfEmpty({ seed }: Pick<Environment, 'seed'>): Promise<void> {
  if (seed === 'inget') return
  if (seed === 'konton') return seedAccounts()
  try {
    await tellStories(systemContext('demo').today)
  } finally {
    travelTo(null)
  }
}
