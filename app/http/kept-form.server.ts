import type { AppLoadContext } from '@remix-run/node'
import { realNow } from '~/outside/clock.server'
import { sessionOwner } from './auth.server'
import { contextFor, type SignedIn } from './context.server'
import { formState, formValues, type FormState, type FormValues } from './form.server'

const forms = new Map<string, { values: FormValues; until: number }>()
const mostKept = 300
const longest = 200_000
const keptFor = 12 * 3_600_000

/** Who sends a form; when her session has become too old what she typed is kept for her, in no address and on no disk. */
export async function contextKeeping(request: Request, loadContext: AppLoadContext): Promise<SignedIn> {
  const owner = sessionOwner(request)
  try {
    return await contextFor(request, loadContext)
  } catch (answer) {
    if (owner !== null) keep(keyOf(owner, placeOf(request)), await formValues(request).catch(() => ({})))
    throw answer
  }
}

/** The form that is sent again is kept no longer; another of the same page leaves it as it is. */
export function sentAgain({ actor }: SignedIn, request: Request, { formular }: FormValues): void {
  const key = keyOf(actor.accountId, placeOf(request))
  if (forms.get(key)?.values.formular === formular) forms.delete(key)
}

/** What she typed at this page before she had to log in again, as a form that has come back. */
export function keptForm({ actor }: SignedIn, request: Request): FormState | undefined {
  const kept = standing(keyOf(actor.accountId, placeOf(request)))
  return kept && formState([{ field: '', code: 'kept-over-login' }], kept)
}

/** The pages that hold something she typed. */
export const keptPlaces = ({ actor }: SignedIn): string[] =>
  [...forms.keys()]
    .filter((key) => key.startsWith(keyOf(actor.accountId, '')) && standing(key))
    .map((key) => key.slice(keyOf(actor.accountId, '').length))

function keep(key: string, values: FormValues): void {
  if (Object.keys(values).length === 0 || JSON.stringify(values).length > longest) return
  forms.delete(key)
  forms.set(key, { values, until: realNow().getTime() + keptFor })
  for (const oldest of forms.keys()) if (forms.size > mostKept) forms.delete(oldest)
}

function standing(key: string): FormValues | undefined {
  const kept = forms.get(key)
  if (kept && kept.until > realNow().getTime()) return kept.values
  forms.delete(key)
  return undefined
}

const keyOf = (accountId: number, place: string): string => `${accountId} ${place}`

/** As the browser asks for it; Remix adds an ending of its own when a script asks. */
const placeOf = (request: Request): string => new URL(request.url).pathname.replace(/\.data$/, '')
