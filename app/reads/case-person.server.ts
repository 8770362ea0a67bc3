import { statement } from '#db/client.server'
import { currentEmployment, shownName } from '#db/person.server'
import type { Question } from './gate.server'

export interface CasePerson {
  personId: number
  slug: string
  /** Null when protected. */
  name: string | null
  sex: 'K' | 'M' | null
  workplace: string
}

/** Who a case is about, as she may be shown; null when she has no employment today. */
export const casePerson = ({ db, today }: Question, personId: number): CasePerson | null =>
  statement<CasePerson>(
    db,
    `SELECT p.id AS personId, p.slug, ${shownName} AS name, CASE WHEN e.protected THEN NULL ELSE e.sex END AS sex,
       u.name AS workplace
     FROM (SELECT @personId AS person_id) r JOIN person p ON p.id = r.person_id ${currentEmployment}
     JOIN organisation_unit u ON u.id = e.workplace_id`,
  ).get({ personId, today }) ?? null
