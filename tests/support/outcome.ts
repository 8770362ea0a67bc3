import type { Outcome } from '~/domain/outcome'

/** What was done; a test that gets anything else has failed. */
export function value<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind === 'done') return outcome.value
  throw new Error(outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind)
}
