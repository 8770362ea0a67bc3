import type { Context, Notice } from './gate.server'

/** Tells whoever has an account that the way into it has changed, once per request. */
export const factorNotice = (
  { requestId }: Pick<Context, 'requestId'>,
  { accountId, slug }: { accountId: number; slug: string },
): Notice => ({ dedupKey: `factor-changed:${slug}:${requestId}`, accountId, kind: 'factor-changed', payload: {} })
