import { accept, refuse, type Decision } from './outcome'

/** What whoever looked came to. `open`: looked at again from the beginning. */
export const verdicts = ['utan-anmarkning', 'utreds', 'oppen'] as const
export type Verdict = (typeof verdicts)[number]

interface Looked {
  /** Whose doing it is. */
  actorId: number
  /** What stands now. */
  verdict: Verdict
}

interface Review {
  verdict: Verdict
  note: string | null
}

/**
 * Say what one came to. Nobody reviews what she did herself; what needs looking into says why; and only what has been
 * reviewed can be opened again.
 *
 * @param by the account of whoever reviews.
 */
export function review({ actorId, verdict: stands }: Looked, wish: Review, by: number | null): Decision<Review> {
  if (actorId === by) return refuse('review-own')
  if (wish.verdict === 'oppen' && stands === 'oppen') return refuse('review-open')
  if (wish.verdict === 'utreds' && wish.note === null) return refuse('review-without-note')
  return accept(wish)
}

/** At which field each refusal is shown. */
export const reviewFieldOf = { 'review-without-note': 'anteckning', 'review-open': 'bedomning' } as const
