import type { CaseEvent } from '~/domain/case-history'
import type { InformationCategory } from '~/domain/medgivande'
import type { MedgivandeTold } from '~/domain/medgivande-told'
import { statement, type Client } from './client.server'

type Event = Omit<CaseEvent, 'mistake'>

/** What has happened to an employee's medgivanden while a case of hers was open. */
export const medgivandeEventsOf = (db: Client, caseId: number): Event[] =>
  events(db, `m.person_id = (SELECT person_id FROM support_case WHERE id = @caseId) AND ${whileOpen}`, { caseId })

/** What has happened to one medgivande, oldest first. */
export const eventsOfMedgivande = (db: Client, id: number): Event[] => events(db, 'm.id = @id', { id })

const whileOpen = `x.at >= (SELECT opened_at FROM support_case WHERE id = @caseId)
  AND x.at <= coalesce((SELECT closed_at FROM case_closure WHERE case_id = @caseId AND reopened_at IS NULL), x.at)`

interface Row extends Omit<MedgivandeTold, 'categories'> {
  at: number
  on: Event['on']
  by: string
  categories: string | null
}

const events = (db: Client, where: string, parameters: Record<string, number>): Event[] =>
  statement<Row>(db, `${rows} WHERE ${where} ORDER BY x.at, x.step`)
    .all(parameters)
    .map(({ at, on, by, categories, ...told }) => {
      const medgivande = { ...told, categories: categories === null ? null : (JSON.parse(categories) as Categories) }
      return { at, on, by, object: null, told: { kind: 'medgivande', medgivande } }
    })

type Categories = readonly InformationCategory[]

const steps = `SELECT id AS medgivande_id, 0 AS step, 'given' AS "is", given_how AS how, given_on AS said_on,
    taken_by AS received_by, categories, last_day, recorded_at AS at, recorded_on AS "on", recorded_by AS by_id FROM medgivande
  UNION ALL SELECT medgivande_id, id, kind, told_how, said_on, received_by, categories, last_day, changed_at, changed_on,
    changed_by FROM medgivande_change`

const rows = `SELECT x."is", m.contact, m.organisation, x.how, x.said_on AS saidOn,
    CASE WHEN x.received_by <> x.by_id THEN r.name END AS receivedBy, x.categories, x.last_day AS "to", x.at, x."on", a.name AS "by"
  FROM medgivande m JOIN (${steps}) x ON x.medgivande_id = m.id
  JOIN account a ON a.id = x.by_id LEFT JOIN account r ON r.id = x.received_by`
