import { accept, refuse, type Decision } from './outcome'

export interface ActivationState {
  usedAt: Date | null
  expiresAt: Date
}

/** Hours a link to choose a password can be used. */
export const activationHours = 7 * 24

/** A link is used once and in time. Refused: `activation-used`, `activation-expired`. `at` is the clock on the wall. */
export function useActivation({ usedAt, expiresAt }: ActivationState, at: Date): Decision<{ at: Date }> {
  if (usedAt !== null) return refuse('activation-used')
  if (at >= expiresAt) return refuse('activation-expired')
  return accept({ at })
}
