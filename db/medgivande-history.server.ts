import type { CaseEvent } from '~/domain/case-history'
import type { InformationCategory } from '~/domain/medgivande'
import type { MedgivandeTold } from '~/domain/medgivande-told'
import { statement, type Client } from './client.server'

type Event = Omit<CaseEvent, 'mistake'>

/** What has happened to an employee's medgivanden while a case of hers was open. */
export const medgivandeEventsOf = (db: Client, caseId: number): Event[] =>
  events(db, 'm.person_id = (SELECT person_id FROM support_case WHERE id = @caseId)', whileOpen, { caseId })

/** What has happened to one medgivande, oldest first. */
export const eventsOfMedgivande = (db: Client, id: number): Event[] => events(db, 'm.id = @id', 'true', { id })

const whileOpen = `x.at >= (SELECT opened_at FROM support_case WHERE id = @caseId)
  AND x.at <= coalesce((SELECT closed_at FROM case_closure WHERE case_id = @caseId AND reopened_at IS NULL), x.at)`

interface Row extends Omit<MedgivandeTold, 'categories'> {
  at: number
  on: Event['on']
  by: string
  categories: string | null
}

const events = (db: Client, which: string, when: string, parameters: Record<string, number>): Event[] =>
  statement<Row>(db, `${rowsOf(which)} WHERE ${when} ORDER BY x.at, x.step`)
    .all(parameters)
    .map(({ at, on, by, categories, ...told }) => {
      const medgivande = { ...told, categories: categories === null ? null : (JSON.parse(categories) as Categories) }
      return { at, on, by, object: null, told: { kind: 'medgivande', medgivande } }
    })

type Categories = readonly InformationCategory[]

const rowsOf = (which: string): string => `SELECT x."is", x.contact, x.organisation, x.how, x.said_on AS saidOn,
    CASE WHEN x.received_by <> x.by_id THEN r.name END AS receivedBy, x.categories, x.last_day AS "to", x.at, x."on", a.name AS "by"
  FROM (${givings} WHERE ${which} UNION ALL ${changes} WHERE ${which}) x
  JOIN account a ON a.id = x.by_id LEFT JOIN account r ON r.id = x.received_by`

const givings = `SELECT 'given' AS "is", 0 AS step, m.contact, m.organisation, m.given_how AS how, m.given_on AS said_on,
  m.taken_by AS received_by, m.categories, m.last_day, m.recorded_at AS at, m.recorded_on AS "on", m.recorded_by AS by_id
  FROM medgivande m`

const changes = `SELECT h.kind, h.id, m.contact, m.organisation, h.told_how, h.said_on, h.received_by, h.categories, h.last_day,
  h.changed_at, h.changed_on, h.changed_by FROM medgivande m JOIN medgivande_change h ON h.medgivande_id = m.id`
