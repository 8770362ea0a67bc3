import { existsSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { demoSecrets, demoSecretsFile } from './demo-secrets.server'
import { EnvironmentFault, parseVariables, type Variables } from './variables.server'

export { EnvironmentFault }

export interface Environment {
  databasePath: string
  /** The folder of the database: backups, uploads and the secrets of a demo lie there. */
  dataFolder: string
  demo: boolean
  production: boolean
  seed: 'demo' | 'konton' | 'inget'
  port: number
  host: string
  origin: string
  rekoNow: string | null
  smtpUrl: string | null
  /** The sender of e-mail, when it isn't `rekoportalen@` the host of the origin. */
  mailFrom: string | null
  sessionSecret: string
  dataKey: string | null
  dataKeyOld: string | null
  trustProxy: boolean
  /** Lets a Prometheus that isn't on this machine read /metrics. */
  metricsToken: string | null
  replicaUrl: string | null
  /** The command that looks through attachments before they are kept. */
  attachmentScan: string | null
}

type Surroundings = Record<string, string | undefined>

let parsed: Environment | undefined

export const environment = (): Environment => (parsed ??= readEnvironment(process.env))

export function readEnvironment(variables: Surroundings): Environment {
  const set = parseVariables(variables)
  const test = set.NODE_ENV === 'test'
  const databasePath = resolve(set.DATABASE_PATH ?? (test ? scratchDatabase() : 'data/reko.db'))
  const demo = set.REKO_DEMO ? set.REKO_DEMO === '1' : test || isDemo(databasePath)
  const secrets = secretsOf(set, { databasePath, demo, test })
  return {
    databasePath,
    dataFolder: dirname(databasePath),
    demo,
    production: !demo && !test,
    seed: set.REKO_SEED,
    port: set.PORT,
    host: set.HOST,
    origin: set.ORIGIN ?? `http://localhost:${set.PORT}`,
    rekoNow: demo || test ? (set.REKO_NOW ?? null) : null,
    smtpUrl: set.SMTP_URL ?? null,
    mailFrom: set.MAIL_FROM ?? null,
    ...secrets,
    dataKeyOld: set.DATA_KEY_OLD ?? null,
    trustProxy: set.TRUST_PROXY === '1',
    metricsToken: set.METRICS_TOKEN ?? null,
    replicaUrl: set.REPLICA_URL ?? null,
    attachmentScan: set.ATTACHMENT_SCAN ?? null,
  }
}

/** Unset `REKO_DEMO`: a new database becomes a demo, and a database that was born as a demo stays one. */
const isDemo = (databasePath: string): boolean =>
  !statSync(databasePath, { throwIfNoEntry: false })?.size || existsSync(demoSecretsFile(databasePath))

function secretsOf(
  set: Variables,
  { databasePath, demo, test }: { databasePath: string; demo: boolean; test: boolean },
) {
  const given = { sessionSecret: set.SESSION_SECRET, dataKey: set.DATA_KEY }
  const { sessionSecret, dataKey } =
    demo || test ? { ...demoSecrets(databasePath, test), ...withoutUnset(given) } : given
  const missing = [sessionSecret ? '' : 'SESSION_SECRET', dataKey ? '' : 'DATA_KEY'].filter(Boolean)
  if (sessionSecret && dataKey) return { sessionSecret, dataKey }
  throw new EnvironmentFault(
    `Portalen startar inte i skarp drift utan ${missing.join(' och ')}.\n` +
      `  SESSION_SECRET är minst 32 slumpade tecken, DATA_KEY 32 slumpade byte som base64 (openssl rand -base64 32).\n` +
      `  Är det en demonstration? Sätt REKO_DEMO=1.`,
  )
}

const withoutUnset = (given: { sessionSecret?: string | undefined; dataKey?: string | undefined }) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value)) as { sessionSecret?: string; dataKey?: string }

const scratchDatabase = (): string => join(tmpdir(), `rekoportalen-${process.pid}`, 'reko.db')
