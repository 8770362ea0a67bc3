import { account } from '#db/schema'
import { hashPassword } from '#db/password.server'
import { systemContext } from '#db/context.server'
import { newCode } from '#db/crypto.server'
import { eq } from 'drizzle-orm'
import type { Day } from '~/domain/day'
import type { Role } from '~/domain/role'
import { realNow } from '~/outside/clock.server'
import { activate } from '~/writes/activation.server'
import { createAccount } from '~/writes/account.server'
import { demoPassword, personas } from './personas'
import type { SeedPerson } from './staff'

interface NewAccount {
  email: string
  name: string
  role: Role
  units?: readonly string[]
  everywhere?: boolean
  employeeNumber?: string | null
  from?: Day | null
}

/** The demo accounts alone: two of them have the whole employer, so that they reach whatever is taken in. */
export async function seedAccounts(): Promise<void> {
  const passwordHash = await hashPassword(demoPassword)
  for (const persona of personas) {
    const { email, name, role, everywhere } = persona
    open({ email, name, role, everywhere }, passwordHash)
    describe(persona)
  }
}

/** The demo accounts at their places in the made-up organisation. */
export async function seedPersonas(from: Day): Promise<void> {
  const passwordHash = await hashPassword(demoPassword)
  for (const persona of personas) {
    const { email, name, role, units } = persona
    open({ email, name, role, units, from }, passwordHash)
    describe(persona)
  }
}

/** Those who have accounts beside the personas: nobody has been told their passwords. */
export async function seedColleagues(managers: readonly SeedPerson[], from: Day): Promise<void> {
  const passwordHash = await hashPassword(newCode())
  for (const colleague of colleagues) open({ ...colleague, from }, passwordHash)
  for (const { number, name } of managers)
    open({ email: `chef.${number}@reko.example`, name, role: 'chef', employeeNumber: number, from }, passwordHash)
}

/** Somebody outside the employer beside the personas. */
export async function openOutside(
  people: readonly (Pick<NewAccount, 'email' | 'name' | 'role'> & { organisation: string })[],
  from: Day,
): Promise<void> {
  const passwordHash = await hashPassword(newCode())
  for (const { email, name, role, organisation } of people) {
    open({ email, name, role, from }, passwordHash)
    describe({ email, organisation })
  }
}

/** An employee who has an account of her own. */
export async function openEmployee(
  employee: Pick<NewAccount, 'email' | 'name' | 'employeeNumber' | 'from'>,
): Promise<void> {
  open({ ...employee, role: 'medarbetare' }, await hashPassword(newCode()))
}

const colleagues: readonly NewAccount[] = [
  { email: 'sara.nyberger@reko.example', name: 'Sara Nyberger', role: 'rekoAg', units: ['KUST', 'LASA'] },
  { email: 'johan.thorell@reko.example', name: 'Johan Thorell', role: 'rekoAg', units: ['AKUT', 'PSYK'] },
  { email: 'leila.ansari@reko.example', name: 'Leila Ansari', role: 'rekoAg', units: ['HABI', 'SERV'] },
  { email: 'bengt.ohlin@reko.example', name: 'Bengt Ohlinder', role: 'insatsagare', units: ['SJUK'] },
]

/** Invited and activated the way real accounts are. */
function open({ units = [], everywhere = false, ...wish }: NewAccount, passwordHash: string): void {
  const context = systemContext('demo')
  const places = { units, everywhere, employeeNumber: wish.employeeNumber ?? null, from: wish.from ?? null, to: null }
  const created = createAccount(context, { ...wish, ...places, linkExpiresAt: tomorrow() })
  if (created.kind !== 'done' || created.value.code === null) throw new Error(`No account for ${wish.email}`)
  activate(context, { code: created.value.code, passwordHash, at: realNow() })
}

interface Described {
  email: string
  organisation: string | null
  phone?: string | null
  phoneHours?: string | null
}

function describe({ email, organisation, phone = null, phoneHours = null }: Described): void {
  const described = { organisation, phone, phoneHours }
  systemContext('demo').db.update(account).set(described).where(eq(account.email, email)).run()
}

const tomorrow = (): Date => new Date(realNow().getTime() + 86_400_000)
