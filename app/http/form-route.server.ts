import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import type { ZodType } from 'zod'
import type { Outcome } from '~/domain/outcome'
import type { DoneCode } from '~/text/done'
import { contextFor, type SignedIn } from './context.server'
import { invalid, readForm } from './form.server'
import { answeredBefore, newOnce, rememberAnswer } from './once.server'
import { respond } from './respond.server'

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
    to,
    done,
    fieldOf,
  }: FormWrite<Input, Value, Next>) =>
  async (args: ActionFunctionArgs) => {
    const asked = await askedOf(args)
    const form = await readForm(args.request, schema, asked.signedIn)
    if (!form.ok) return invalid(form)
    const before = answeredBefore(asked.signedIn, form.values)
    if (before !== undefined) return redirect(before, 303)
    const outcome = write(asked, form.input)
    if (outcome.kind !== 'done')
      return respond(outcome, '', form.values, typeof fieldOf === 'function' ? fieldOf(form.input) : fieldOf)
    const page = to(outcome.value, asked, form.input)
    if (typeof page !== 'string') return page as Exclude<Next, string>
    const next = saying(typeof done === 'function' ? done(form.input, asked) : done, page)
    rememberAnswer(asked.signedIn, form.values, next)
    return redirect(next, 303)
  }

const saying = (done: DoneCode | undefined, page: string): string =>
  done === undefined ? page : `${page}${page.includes('?') ? '&' : '?'}klart=${done}`

const askedOf = async ({ request, context, params }: LoaderFunctionArgs): Promise<Asked> => ({
  signedIn: await contextFor(request, context),
  slug: params.id ?? '',
  params,
  query: new URL(request.url).searchParams,
})
