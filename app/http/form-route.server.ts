import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import type { ZodType } from 'zod'
import type { Outcome } from '~/domain/outcome'
import type { DoneCode } from '~/text/done'
import { contextFor, type SignedIn } from './context.server'
import { checkForm, formState, formValues, invalid, type Form, type FormState, type FormValues } from './form.server'
import { answeredBefore, newOnce, rememberAnswer } from './once.server'
import { receiveFiles } from './received-files.server'
import { notHers, respond } from './respond.server'
import { takeFiles, type TakesFiles } from './taken-files.server'

/** Who asks, for what: the opaque name in the address, its other parts, and what stands after the question mark. */
interface Asked {
  signedIn: SignedIn
  slug: string
  params: LoaderFunctionArgs['params']
  query: URLSearchParams
}

/** The loader of a page with a form: what is read, and what every form needs. */
export const formLoader =
  <Shown extends object>(read: (asked: Asked) => Shown) =>
  async (args: LoaderFunctionArgs) => {
    const asked = await askedOf(args)
    const { today, actor } = asked.signedIn
    return { ...read(asked), today, role: actor.role, once: newOnce() }
  }

interface FormWrite<Input, Value, Next> {
  form: ZodType<Input>
  write: (asked: Asked, input: Input) => Outcome<Value>
  /** Who may not do it at all is told so, whatever is wrong with what was sent. Asked for only then. */
  may?: (asked: Asked) => boolean
  /** When files come along. Whoever may not send them is answered before a byte of them has been read. */
  files?: (asked: Asked) => TakesFiles
  /** The next page; or something that is shown on this one and never again. */
  to: (value: Value, asked: Asked, input: Input) => Next
  /** What the next page says has been done. */
  done?: DoneCode | ((input: Input, asked: Asked) => DoneCode)
  /** At which field a refusal is shown, by its code; others concern the whole form. */
  fieldOf?: Readonly<Record<string, string>> | ((input: Input) => Readonly<Record<string, string>>)
}

/** Its action: checked, written, then on to the next page, or the same page with what was wrong and all that was typed. */
export const formAction =
  <Input, Value, Next extends string | object>({
    form: schema,
    write,
    may = () => true,
    files,
    to,
    done,
    fieldOf,
  }: FormWrite<Input, Value, Next>) =>
  async (args: ActionFunctionArgs) => {
    const asked = await askedOf(args)
    const { sent, form, before } = await received(args.request, schema, asked, files?.(asked))
    if (before !== undefined) return redirect(before, 303)
    if (!form.ok) return form.status === 409 || may(asked) ? invalid(form) : respond(notHers, '', form.values)
    const meanwhile = answeredBefore(asked.signedIn, sent)
    if (meanwhile !== undefined) return redirect(meanwhile, 303)
    const outcome = write(asked, form.input)
    if (outcome.kind !== 'done')
      return respond(outcome, '', form.values, typeof fieldOf === 'function' ? fieldOf(form.input) : fieldOf)
    const page = to(outcome.value, asked, form.input)
    if (typeof page !== 'string') return page as Exclude<Next, string>
    const next = saying(typeof done === 'function' ? done(form.input, asked) : done, page)
    rememberAnswer(asked.signedIn, sent, next)
    return redirect(next, 303)
  }

interface ReceivedFor<Input> {
  /** As it was sent, for knowing it again. */
  sent: FormValues
  form: Form<Input>
  /** Where the very same form led the first time. */
  before: string | undefined
}

async function received<Input>(
  request: Request,
  schema: ZodType<Input>,
  { signedIn }: Asked,
  files: TakesFiles | undefined,
): Promise<ReceivedFor<Input>> {
  const posted = files ? await receiveFiles(request) : { values: await formValues(request), files: [], tooMany: false }
  const { values: sent } = posted
  const form = checkForm(sent, schema, signedIn)
  const before = form.ok ? answeredBefore(signedIn, sent) : undefined
  if (!files || before !== undefined || (!form.ok && form.status === 409)) return { sent, form, before }
  const taken = await takeFiles(posted, files)
  return { sent, form: withErrors(checkForm(taken.values, schema, signedIn), taken), before }
}

const withErrors = <Input>(form: Form<Input>, { errors, values }: FormState): Form<Input> =>
  errors.length === 0
    ? form
    : { ok: false, status: 422, ...formState([...(form.ok ? [] : form.errors), ...errors], values) }

const saying = (done: DoneCode | undefined, page: string): string =>
  done === undefined ? page : `${page}${page.includes('?') ? '&' : '?'}klart=${done}`

const askedOf = async ({ request, context, params }: LoaderFunctionArgs): Promise<Asked> => ({
  signedIn: await contextFor(request, context),
  slug: params.id ?? '',
  params,
  query: new URL(request.url).searchParams,
})
