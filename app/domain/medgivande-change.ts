import type { Day } from './day'
import {
  answerMedgivande,
  narrowMedgivande,
  prolongMedgivande,
  withdrawMedgivande,
  type InformationCategory,
  type MedgivandeChangeKind,
  type MedgivandeFacts,
} from './medgivande'
import { accept, type Decision } from './outcome'

/** What somebody wants to be done with a medgivande that has been given. */
export type Wish =
  | { kind: 'narrowed'; categories: readonly InformationCategory[]; to: Day }
  | { kind: 'prolonged'; to: Day }
  | { kind: 'withdrawn' }
  | { kind: 'copied' }
  | { kind: 'confirmed' }
  | { kind: 'contested' }

/** What is then written down about it. */
export interface Changed {
  kind: MedgivandeChangeKind
  categories: readonly InformationCategory[] | null
  to: Day | null
}

/** Nothing brings back what has ended; a copy of it can be handed over all the same. */
export function changeMedgivande(facts: MedgivandeFacts, wish: Wish, today: Day): Decision<Changed> {
  const decided = decide(facts, wish, today)
  return 'refused' in decided ? decided : accept({ categories: null, to: null, ...decided.accepted, kind: wish.kind })
}

function decide(facts: MedgivandeFacts, wish: Wish, today: Day): Decision<Partial<Changed>> {
  if (wish.kind === 'narrowed') return narrowMedgivande(facts, wish, today)
  if (wish.kind === 'prolonged') return prolongMedgivande(facts, wish.to, today)
  if (wish.kind === 'withdrawn') return withdrawMedgivande(facts, today)
  return wish.kind === 'copied' ? accept({}) : answerMedgivande(facts, wish.kind, today)
}
