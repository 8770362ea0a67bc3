import type { Outcome } from '~/domain/outcome'

/** What a job asks for or does in its own name is always within its reach: any other outcome is a bug. */
export function answerOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind === 'done') return outcome.value
  const reason = outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind
  throw new Error(`A job was turned away: ${reason}`)
}
