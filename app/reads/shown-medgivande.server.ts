import type { StoredMedgivande } from '#db/medgivande.server'
import type { Day } from '~/domain/day'
import {
  endedAt,
  endReminder,
  isOver,
  needsAnswer,
  notInForce,
  standingTerms,
  type GivenHow,
  type MedgivandeTerms,
  type NotInForce,
} from '~/domain/medgivande'

/** A medgivande as every page of it shows it: what holds now, and whether it does. */
export interface ShownMedgivande {
  slug: string
  party: StoredMedgivande['party']
  /** As they stand after what has been changed. */
  terms: MedgivandeTerms
  /** Null when it is in force. */
  why: NotInForce | null
  over: boolean
  /** Since when it no longer holds; null while it isn't over. */
  endedOn: Day | null
  /** The employee hasn't yet said that it is right. */
  needsAnswer: boolean
  /** It ends within so many days. */
  endsWithin: 3 | 14 | null
  how: GivenHow
  givenOn: Day
  takenBy: string | null
  recordedBy: string
  textVersion: number
  copyGivenOn: Day | null
}

export function shownMedgivande(stored: StoredMedgivande, today: Day): ShownMedgivande {
  const { slug, party, facts, givenOn, takenBy, recordedBy, textVersion, copyGivenOn } = stored
  const over = isOver(facts, today)
  return {
    ...{ slug, party, givenOn, takenBy, recordedBy, textVersion, copyGivenOn, over, how: facts.how },
    terms: standingTerms(facts),
    why: notInForce(facts, today),
    endedOn: over ? endedAt(facts).on : null,
    needsAnswer: needsAnswer(facts, today),
    endsWithin: endReminder(facts, today),
  }
}
