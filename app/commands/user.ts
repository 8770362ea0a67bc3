import { parseArgs } from 'node:util'
import { systemContext } from '#db/context.server'
import { emailField, roleField, type AccountWish } from '~/domain/account'
import { activationHours } from '~/domain/activation'
import { parseDay } from '~/domain/day'
import { roles } from '~/domain/role'
import { realNow } from '~/outside/clock.server'
import { environment } from '~/outside/environment.server'
import { path } from '~/paths'
import { formErrorText } from '~/text/form-error'
import { refusalText } from '~/text/refusal'
import { createAccount } from '~/writes/account.server'

const usage = `Så här: npm run user -- add E-POST --role ROLL [--name NAMN] [--unit KOD|ALLA]… [--employee ANSTÄLLNINGSNUMMER]
                          [--from ÅÅÅÅ-MM-DD] [--to ÅÅÅÅ-MM-DD]
Roller: ${roles.join(', ')}`

/** `npm run user -- add EMAIL --role ROLE …`: an account or one more role, and the link for choosing a password. */
export async function run(words: string[]): Promise<number> {
  const wish = wishFrom(words)
  if (typeof wish === 'string') return fail(wish)
  const linkExpiresAt = new Date(realNow().getTime() + activationHours * 3_600_000)
  const outcome = createAccount(systemContext('kommandot user'), { ...wish, linkExpiresAt })
  if (outcome.kind === 'refused') return fail(refusalText(outcome.refusal))
  if (outcome.kind !== 'done') return fail('Kontot gick inte att spara.')
  process.stdout.write(`${sentence(wish, outcome.value.code)}\n`)
  return 0
}

function fail(why: string): number {
  process.stderr.write(`${why}\n`)
  return 1
}

function sentence({ email, role }: AccountWish, code: string | null): string {
  const done = `${email} har nu rollen ${role}.`
  if (code === null) return `${done} Kontot är redan aktiverat, så lösenordet gäller som förut.`
  const link = `${environment().origin}${path('activation', { kod: code })}`
  return `${done} Länken nedan används en gång för att välja lösenord och gäller i ${activationHours / 24} dagar:\n${link}`
}

function wishFrom(words: string[]): AccountWish | string {
  const parsed = parse(words)
  if (typeof parsed === 'string') return parsed
  const { positionals, values } = parsed
  const [verb, address, ...rest] = positionals
  if (verb !== 'add' || rest.length > 0) return usage
  const email = emailField.safeParse(address)
  if (!email.success) return `${formErrorText({ code: email.error.issues[0]?.message ?? 'email-missing' })}\n${usage}`
  const role = roleField.safeParse(values.role)
  if (!role.success) return `${formErrorText({ code: 'role-unknown' })}\n${usage}`
  const [from, to] = [values.from, values.to].map((text) => (text === undefined ? null : parseDay(text)))
  if ((values.from && !from) || (values.to && !to)) return formErrorText({ code: 'not-a-date' })
  const units = values.unit ?? []
  return {
    email: email.data,
    role: role.data,
    name: values.name?.trim() || null,
    units: units.filter((code) => code !== 'ALLA'),
    everywhere: units.includes('ALLA'),
    employeeNumber: values.employee?.trim() || null,
    from: from ?? null,
    to: to ?? null,
  }
}

function parse(words: string[]) {
  const text = { type: 'string' } as const
  const options = {
    role: text,
    name: text,
    unit: { ...text, multiple: true },
    employee: text,
    from: text,
    to: text,
  } as const
  try {
    return parseArgs({ args: words, options, allowPositionals: true })
  } catch (fault) {
    return `${fault instanceof Error ? fault.message : ''}\n${usage}`
  }
}
