import { errorText } from '~/text/error'

/** What went wrong: a status, and for 409 the code of the rule that said no. */
interface Fault {
  status: number
  code?: unknown
  /** What was typed in a form whose page can't be shown. */
  kept?: string[]
}

/** An answer that was thrown says its status; anything else is our own mistake. */
export function faultOf(error: unknown): Fault {
  if (typeof error !== 'object' || error === null || !('status' in error) || typeof error.status !== 'number')
    return { status: 500 }
  const code = 'data' in error ? error.data : undefined
  return { status: error.status, ...(isKept(code) ? code : { code }) }
}

const isKept = (data: unknown): data is Required<Pick<Fault, 'code' | 'kept'>> =>
  typeof data === 'object' && data !== null && 'kept' in data && 'code' in data

export const faultTitle = (error: unknown): string => {
  const { status, code } = faultOf(error)
  return `${errorText(status, code).title} · Rekoportalen`
}
