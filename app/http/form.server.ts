import { data } from '@remix-run/node'
import type { ZodType } from 'zod'
import type { Refusal } from '~/domain/outcome'
import { withoutUnseen } from '~/domain/unseen'
import type { SignedIn } from './context.server'

/** A fault at a field, or with the whole form when `field` is empty; `code` has its sentence in `text/form-error.ts`. */
interface FormError {
  field: string
  code: string
  about?: Refusal['about']
}

export type Form<Input> =
  { ok: true; input: Input; values: FormValues } | (FormState & { ok: false; status: 409 | 422 })
export type FormValues = Record<string, string>

/** What a refused form comes back with: the errors and everything as it was typed. */
export interface FormState {
  errors: FormError[]
  values: FormValues
}

/** Fields of a posted form, checked by a schema whose messages are codes. A form from another role is refused whole. */
export async function readForm<Input>(
  request: Request,
  schema: ZodType<Input>,
  context?: SignedIn,
): Promise<Form<Input>> {
  return checkForm(await formValues(request), schema, context)
}

/** The same for fields that have been read already. */
export function checkForm<Input>(values: FormValues, schema: ZodType<Input>, context?: SignedIn): Form<Input> {
  if (context && values.roll && values.roll !== context.actor.role) {
    inOtherRole.set(context, values)
    return { ok: false, status: 409, ...formState([{ field: '', code: 'other-role' }], values) }
  }
  const parsed = schema.safeParse(values)
  if (parsed.success) return { ok: true, input: parsed.data, values }
  const seen = new Set<string>()
  const errors = parsed.error.issues
    .map((issue) => ({ field: issue.path.join('.'), code: issue.message, ...aboutOf(issue) }))
    .filter(({ field }) => !seen.has(field) && seen.add(field))
  return { ok: false, status: 422, errors, values }
}

const inOtherRole = new WeakMap<SignedIn, FormValues>()

/** What was typed in a form from another role, whose page may be out of reach in this one. */
export function typedInOtherRole(context: SignedIn | null): string[] | null {
  const values = context && inOtherRole.get(context)
  if (!values) return null
  return Object.entries(values).flatMap(([name, value]) => (unseenNames.has(name) || !value ? [] : [value]))
}

const unseenNames = new Set(['roll', 'visning', 'version', 'revision', 'atgard'])

/** What a guard found, for its sentence. */
const aboutOf = (issue: object): Pick<FormError, 'about'> =>
  'params' in issue ? { about: issue.params as NonNullable<FormError['about']> } : {}

/** Text fields only; a field that comes several times is joined with commas. */
export async function formValues(request: Request): Promise<FormValues> {
  const values: FormValues = {}
  for (const [name, value] of await posted(request))
    if (typeof value === 'string') values[name] = name in values ? `${values[name]},${typed(value)}` : typed(value)
  return values
}

/** What somebody typed, in one spelling and without what can't be seen. */
export const typed = (value: string): string => withoutUnseen(value.normalize('NFC'))

/** Anything but a whole form is the sender's mistake: 415 for another kind of content, 400 for one that breaks off. */
async function posted(request: Request): Promise<FormData> {
  const kind = request.headers.get('Content-Type')
  if (kind === null && isEmpty(request)) return new FormData()
  if (!formKinds.test(kind ?? '')) throw new Response(null, { status: 415 })
  return request.formData().catch(() => Promise.reject(new Response(null, { status: 400 })))
}

const formKinds = /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i
const isEmpty = ({ headers }: Request): boolean => Number(headers.get('Content-Length') ?? 0) === 0

export const formState = (errors: FormError[], values: FormValues): FormState => ({ errors, values })

/** The same page again with what was wrong and everything as it was typed. */
export const invalid = ({ errors, values, status }: FormState & { status: 409 | 422 }) =>
  data<FormState>(formState(errors, values), { status })
