import { isOpen } from '~/domain/case'
import type { AnsweredPlan } from '~/domain/plan-comment'
import { caseById, standsRight } from './case.server'
import { statement, type Client } from './client.server'
import { planObject } from './plan-comment.server'

/** A plan by its opaque name, with whose it is and whether it can still be answered; null when there is none. */
export function caseOfPlan(
  db: Client,
  object: string,
): { object: string; caseId: number; personId: number; plan: AnsweredPlan } | null {
  const known = planObject(db, object)
  if (!known) return null
  const { caseId, latest } = known
  const found = caseById(db, caseId)
  if (!found) return null
  const wrong = statement(db, `SELECT 1 FROM (SELECT @object AS slug) WHERE NOT ${standsRight}`).get({ object })
  return {
    ...{ object, caseId, personId: found.personId },
    plan: { latest, wrong: wrong !== undefined, caseOpen: isOpen(found.facts) },
  }
}
