import { z } from 'zod'

/** Something in the environment is missing or can't be read: whoever starts the portal has to put it right. */
export class EnvironmentFault extends Error {
  readonly code = 'READABLE'
}

export type Variables = z.infer<typeof schema>

/** An empty variable counts as unset: that is how shells and service files leave things out. */
export function parseVariables(variables: Record<string, string | undefined>): Variables {
  const filled = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()))
  const result = schema.safeParse(filled)
  if (result.success) return result.data
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`)
  throw new EnvironmentFault(`Inställningar som inte går att använda:\n${lines.join('\n')}`)
}

const key = z
  .string()
  .refine((text) => Buffer.from(text, 'base64').length === 32, 'ska vara 32 byte skrivna som base64')
const flag = z.enum(['0', '1'], { error: 'ska vara 0 eller 1' })

const schema = z.object({
  NODE_ENV: z.string().optional(),
  DATABASE_PATH: z.string().optional(),
  REKO_DEMO: flag.optional(),
  REKO_SEED: z.enum(['demo', 'konton', 'inget'], { error: 'ska vara demo, konton eller inget' }).default('demo'),
  PORT: z.coerce
    .number({ error: 'ska vara ett portnummer' })
    .int('ska vara ett portnummer')
    .min(1, 'ska vara ett portnummer')
    .max(65_535, 'ska vara ett portnummer')
    .default(3000),
  HOST: z.string().default('localhost'),
  ORIGIN: z
    .string()
    .refine(isOrigin, 'ska vara en adress utan sökväg, till exempel https://reko.example.se')
    .transform((text) => new URL(text).origin)
    .optional(),
  REKO_NOW: z.string().refine(isDate, 'ska vara ett datum, till exempel 2026-11-20').optional(),
  SMTP_URL: z
    .string()
    .refine(isMailServer, 'ska vara en adress till en e-postserver, till exempel smtp://mejl.example.se:587')
    .optional(),
  MAIL_FROM: z.email('ska vara en e-postadress').optional(),
  SESSION_SECRET: z.string().min(32, 'ska vara minst 32 tecken').optional(),
  DATA_KEY: key.optional(),
  DATA_KEY_OLD: key.optional(),
  TRUST_PROXY: flag.optional(),
  METRICS_TOKEN: z.string().min(16, 'ska vara minst 16 tecken').optional(),
  REPLICA_URL: z.string().optional(),
  ATTACHMENT_SCAN: z.string().optional(),
})

function isOrigin(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null
  return url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search
}

function isMailServer(text: string): boolean {
  return URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol)
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
