import { realNow } from '~/outside/clock.server'
import { hashPassword } from './auth.server'

/** What a chosen password is stored as, and when by the clock on the wall. */
export const chosenPassword = async (password: string): Promise<{ passwordHash: string; at: Date }> => ({
  passwordHash: await hashPassword(password),
  at: realNow(),
})
