import { statement } from '#db/client.server'
import { currentEmployment, shownName } from '#db/person.server'
import type { Question } from './gate.server'

export interface ShownPerson {
  personId: number
  slug: string
  /** Null when protected, as the sex is. */
  name: string | null
  sex: 'K' | 'M' | null
  position: string | null
  /** Percent of full time; 0 = by the hour. */
  share: number
  workplace: string
}

/** Somebody as she may be shown; null when she has no employment today. */
export const shownPerson = ({ db, today }: Question, personId: number): ShownPerson | null =>
  statement<ShownPerson>(
    db,
    `SELECT p.id AS personId, p.slug, ${shownName} AS name, CASE WHEN e.protected THEN NULL ELSE e.sex END AS sex,
       e.position, e.share, u.name AS workplace
     FROM (SELECT @personId AS person_id) r JOIN person p ON p.id = r.person_id ${currentEmployment}
     JOIN organisation_unit u ON u.id = e.workplace_id`,
  ).get({ personId, today }) ?? null
