import { data, redirect, type AppLoadContext } from '@remix-run/node'
import type { Outcome } from '~/domain/outcome'
import { formState, type Form, type FormState, type FormValues } from './form.server'

/** The page's data, or the error page that says no. */
export function page<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind === 'done') return outcome.value
  throw statusOf(outcome)
}

/**
 * After a write: on to the next page (303), or the same page with the rule that hindered it (409), or with why it isn't hers to do (403).
 * `fieldOf` tells at which field a refusal is shown; without, it concerns the whole form.
 */
export function respond<Value>(
  outcome: Outcome<Value>,
  to: string | ((value: Value) => string),
  values: FormValues = {},
  fieldOf: Readonly<Record<string, string>> = {},
) {
  if (outcome.kind === 'done') return redirect(typeof to === 'string' ? to : to(outcome.value), 303)
  if (outcome.kind === 'refused') {
    const field = fieldOf[outcome.refusal.code] ?? ''
    const status = outcome.refusal.code === notYours ? 403 : 409
    return data<FormState>(formState([{ field, ...outcome.refusal }], values), { status })
  }
  throw statusOf(outcome)
}

/** What somebody in reach may not do, whatever the state of things. */
const notYours = 'intervention-not-yours'
export const notHers: Outcome<never> = { kind: 'refused', refusal: { code: notYours } }

/** Whether an answer is the same page with what was wrong in what was sent. */
export const isInvalid = (answer: object): boolean =>
  'init' in answer && (answer as { init: ResponseInit | null }).init?.status === 422

/** What was posted from a button that has no page of its own, or the error page that says no. */
export function readOrRefuse<Input>(form: Form<Input>): Input {
  if (form.ok) return form.input
  throw new Response(form.errors[0]?.code ?? null, { status: form.status })
}

/** Such an address is never opened. */
export const onlyPosted = (): never => {
  throw new Response(null, { status: 405, headers: { Allow: 'POST' } })
}

function statusOf(outcome: Exclude<Outcome<unknown>, { kind: 'done' }>): Response {
  if (outcome.kind === 'unreachable') return new Response(null, { status: 404 })
  if (outcome.kind === 'denied') return new Response(null, { status: 403 })
  return new Response(outcome.refusal.code, { status: outcome.refusal.code === notYours ? 403 : 409 })
}

/**
 * A file to save; like every answer behind the log-in, never kept by caches. It takes the place of a page, so that who doesn't
 * reach it gets the page that says so.
 */
export function csvFile(context: AppLoadContext, body: string, name: string): null {
  context.file = new Response(body, { headers: csvHeaders(name) })
  return null
}

/** The same, piece by piece as the reader takes it. */
export function csvStream(context: AppLoadContext, pieces: Iterator<string>, name: string): null {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { value, done } = pieces.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
  })
  context.file = new Response(body, { headers: csvHeaders(name) })
  return null
}

const csvHeaders = (name: string) => ({
  'Content-Type': 'text/csv; charset=utf-8',
  'Content-Disposition': `attachment; filename="${name}"`,
})

/** What somebody has about herself, to save; for her alone. */
export function ownFile(context: AppLoadContext, body: string, form: 'json' | 'html'): null {
  const type = form === 'json' ? 'application/json' : 'text/html'
  context.file = new Response(body, {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="allt-om-mig.${form}"`,
    },
  })
  return null
}

export function pdfFile(context: AppLoadContext, body: Uint8Array<ArrayBufferLike>, name: string): null {
  context.file = new Response(new Uint8Array(body), {
    headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': `attachment; filename="${name}"` },
  })
  return null
}

/** What somebody else has sent here: to save, never to open as a page of ours. */
export function storedFile(
  context: AppLoadContext,
  body: Uint8Array,
  { name, type }: { name: string; type: string },
): null {
  context.file = new Response(new Uint8Array(body), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': attachmentHeader(name),
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  })
  return null
}

/** Letters beyond ASCII only in the form that is made for them. */
const attachmentHeader = (name: string): string => {
  const plain = name.normalize('NFD').replaceAll(/[^\w .()-]/g, '')
  const coded = encodeURIComponent(name).replaceAll(
    /['()*!]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${coded}`
}
