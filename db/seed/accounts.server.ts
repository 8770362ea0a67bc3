import { account } from '#db/schema'
import { hashPassword } from '#db/password.server'
import { systemContext } from '#db/context.server'
import { eq } from 'drizzle-orm'
import { realNow } from '~/outside/clock.server'
import { activate } from '~/writes/activation.server'
import { createAccount } from '~/writes/account.server'
import { demoPassword, personas, type Persona } from './personas'

/** The demo accounts, invited and activated the way real ones are. */
export async function seedAccounts(): Promise<void> {
  const passwordHash = await hashPassword(demoPassword)
  for (const persona of personas) open(persona, passwordHash)
}

function open({ email, name, role, organisation, everywhere }: Persona, passwordHash: string): void {
  const context = systemContext('demo')
  const places = { units: [], everywhere, employeeNumber: null, from: null, to: null }
  const created = createAccount(context, { email, name, role, ...places, linkExpiresAt: tomorrow() })
  if (created.kind !== 'done' || created.value.code === null) throw new Error(`No account for ${email}`)
  activate(context, { code: created.value.code, passwordHash, at: realNow() })
  context.db.update(account).set({ organisation }).where(eq(account.email, email)).run()
}

const tomorrow = (): Date => new Date(realNow().getTime() + 86_400_000)
