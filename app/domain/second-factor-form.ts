import { z } from 'zod'
import { textField } from './form'

const passwordField = z.string({ error: 'password-missing' }).min(1, 'password-missing').max(500, 'too-long')

/** Six digits, with or without gaps. Codes: `code-missing`, `code-not-six`. */
const codeField = z
  .string({ error: 'code-missing' })
  .transform((typed) => typed.replace(/\s/g, ''))
  .pipe(
    z
      .string()
      .min(1, 'code-missing')
      .regex(/^\d{6}$/, 'code-not-six'),
  )

const recoveryField = z.string({ error: 'code-missing' }).trim().min(1, 'code-missing').max(60, 'too-long')

/** What a passkey answered, as the browser writes it. */
const answerField = z.string({ error: 'passkey-missing' }).min(1, 'passkey-missing').max(6000, 'too-long')

/** The second step is taken in one of three ways; which one is told by `satt`. */
export const stepForm = z.discriminatedUnion(
  'satt',
  [
    z.object({ satt: z.literal('app'), kod: codeField }),
    z.object({ satt: z.literal('reservkod'), reservkod: recoveryField }),
    z.object({ satt: z.literal('passkey'), svar: answerField }),
  ],
  { error: 'choose' },
)

export type Step = z.infer<typeof stepForm>

/** A secret that the page handed out, sealed, and a code that the app has made of it. */
const newAppFields = { hemlighet: z.string({ error: 'missing' }).max(400, 'too-long'), kod: codeField }

const newPasskeyFields = { namn: textField(60), svar: answerField }

/** While logging in: whoever has just written her password isn't asked for it again. */
export const firstFactorForm = z.discriminatedUnion(
  'satt',
  [
    z.object({ satt: z.literal('app'), ...newAppFields }),
    z.object({ satt: z.literal('passkey'), ...newPasskeyFields }),
  ],
  { error: 'choose' },
)

export const newAppForm = z.object({ losenord: passwordField, ...newAppFields })
export const newPasskeyForm = z.object({ losenord: passwordField, ...newPasskeyFields })
export const newCodesForm = z.object({ losenord: passwordField })
export const appEndForm = z.object({ losenord: passwordField, kod: recoveryField })
export const passkeyEndForm = z.object({ losenord: passwordField })
