import { data, redirect, type ActionFunctionArgs } from '@remix-run/node'
import type { ZodType } from 'zod'
import type { Outcome } from '~/domain/outcome'
import { contextFor, type SignedIn } from '~/http/context.server'
import { readForm, type FormState, type FormValues } from '~/http/form.server'
import { respond } from '~/http/respond.server'
import { path } from '~/paths'
import { prove, type Proof } from './prove.server'

type Proven = Exclude<Proof, { code: string }>

interface OwnChange<Input> {
  form: ZodType<Input>
  /** What else has to be right before anything is written: a code at a field, or the write. */
  write: (
    signedIn: SignedIn,
    input: Input,
    proven: Proven,
  ) => Promise<{ field: string; code: string } | Outcome<Change>>
  done: 'app' | 'app-bort' | 'passkey' | 'passkey-bort' | 'reservkoder'
  fieldOf?: Record<string, string>
}

interface Change {
  codes: readonly string[]
}

/** A form that changes how somebody logs in: her password first, then the change; new recovery codes are shown at once. */
export const ownAction =
  <Input extends { losenord: string }>({ form: schema, write, done, fieldOf }: OwnChange<Input>) =>
  async ({ request, context }: ActionFunctionArgs) => {
    const signedIn = await contextFor(request, context)
    const form = await readForm(request, schema, signedIn)
    if (!form.ok) return again(form, form.values, form.status)
    const proven = await prove(signedIn, form.input.losenord, context)
    if ('code' in proven) return again({ errors: [proven] }, form.values)
    const outcome = await write(signedIn, form.input, proven)
    if ('code' in outcome) return again({ errors: [outcome] }, form.values)
    if (outcome.kind !== 'done') return respond(outcome, '', withoutSecrets(form.values), fieldOf)
    const { codes } = outcome.value
    return codes.length > 0 ? data({ codes }) : redirect(path('ownLogin', {}, { klart: done }), 303)
  }

const again = ({ errors }: Pick<FormState, 'errors'>, values: FormValues, status = 422) =>
  data<FormState>({ errors, values: withoutSecrets(values) }, { status })

const withoutSecrets = (values: FormValues): FormValues => ({ ...values, losenord: '', kod: '', svar: '' })
