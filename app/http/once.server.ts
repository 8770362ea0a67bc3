import { digest, newCode } from '#db/crypto.server'
import type { SignedIn } from './context.server'
import type { FormValues } from './form.server'

const answers = new Map<string, string>()
const remembered = 2000

/** A mark that a page's forms carry, new each time the page is shown. */
export const newOnce = (): string => newCode()

/** Where the very same form led when it was sent the first time; a button that is pressed twice does its thing once. */
export const answeredBefore = (signedIn: SignedIn, values: FormValues): string | undefined =>
  values.visning ? answers.get(sending(signedIn, values)) : undefined

export function rememberAnswer(signedIn: SignedIn, values: FormValues, to: string): void {
  if (!values.visning) return
  answers.set(sending(signedIn, values), to)
  for (const oldest of answers.keys()) if (answers.size > remembered) answers.delete(oldest)
}

const sending = ({ sessionKey }: SignedIn, values: FormValues): string =>
  digest(JSON.stringify([sessionKey, Object.entries(values).sort()]))
