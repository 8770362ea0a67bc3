import { caseIsOpen } from '#db/case.server'
import { leaderOf } from '#db/case-leader.server'
import { statement } from '#db/client.server'
import { medgivandeBySlug } from '#db/medgivande.server'
import { currentEmployment, shownName } from '#db/person.server'
import { addDays } from '~/domain/day'
import { endReminder } from '~/domain/medgivande'
import type { CaseAsk } from './case-asks.server'
import type { Question } from './gate.server'
import { answeringFor } from './once.server'
import { reachablePersons, reachParameters } from './scope.server'

/** Medgivanden in open cases that end within two weeks: whoever leads the case, and the Reko-AG, is to ask for a longer one. */
export function endingMedgivanden(question: Question): CaseAsk[] {
  const { db, reach, today } = question
  return statement<CaseAsk & { caseId: number }>(db, endingText(reachablePersons(reach)))
    .all({ ...reachParameters(reach), soon: addDays(today, longestAhead) })
    .filter((one) => stillEnds(question, one) && isMine(question, one))
    .map(({ caseId: _id, ...ask }) => ask)
}

const endingText = (persons: string): string => `SELECT 'medgivande' AS kind, ${lastDay} AS "on", m.slug AS post,
    k.id AS caseId, k.slug AS caseSlug, p.id AS personId, p.slug AS personSlug, ${shownName} AS name
  FROM (${persons}) r
  CROSS JOIN medgivande m ON m.person_id = r.person_id
  JOIN support_case k ON k.person_id = m.person_id AND ${caseIsOpen('k')}
  JOIN person p ON p.id = m.person_id ${currentEmployment}
  WHERE ${lastDay} BETWEEN @today AND @soon ORDER BY ${lastDay}, m.id`

const lastDay = `coalesce((SELECT h.last_day FROM medgivande_change h WHERE h.medgivande_id = m.id AND h.last_day IS NOT NULL
  ORDER BY h.id DESC LIMIT 1), m.last_day)`

const longestAhead = 14

function stillEnds({ db, today }: Question, { post }: CaseAsk): boolean {
  const known = medgivandeBySlug(db, post)
  return known !== null && endReminder(known.facts, today) !== null
}

function isMine(question: Question, { caseId, personId }: CaseAsk & { caseId: number }): boolean {
  if (question.actor.role === 'rekoAg') return true
  return leaderOf(question.db, caseId, answeringFor(question, personId))?.role !== 'rekoAg'
}
