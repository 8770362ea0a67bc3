import { errorText } from '~/text/error'

/** What went wrong: a status, and for 409 the code of the rule that said no. */
export interface Fault {
  status: number
  code?: unknown
}

/** An answer that was thrown says its status; anything else is our own mistake. */
export function faultOf(error: unknown): Fault {
  if (typeof error !== 'object' || error === null || !('status' in error) || typeof error.status !== 'number')
    return { status: 500 }
  return { status: error.status, code: 'data' in error ? error.data : undefined }
}

export const faultTitle = (error: unknown): string => {
  const { status, code } = faultOf(error)
  return `${errorText(status, code).title} · Rekoportalen`
}
