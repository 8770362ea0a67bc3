import type { Verdict } from '~/domain/access-review'

/** What somebody came to. */
export interface StoredReview {
  verdict: Verdict
  note: string | null
  at: number
  by: string | null
}
