import { statement, type Client } from '#db/client.server'
import { staffedWorkplaces } from '#db/ownership.server'
import { onDay, unitBySlug, unitsAbove, type StandingUnit } from '#db/unit.server'
import type { Day } from '~/domain/day'
import type { UnitType } from '~/domain/organisation'
import type { Role } from '~/domain/role'
import { defineRead } from './gate.server'

export interface UnitPlace {
  slug: string
  name: string
  code: string
  type: UnitType
}

export interface UnitAssignment {
  slug: string
  accountSlug: string
  name: string
  email: string
  role: Role
  /** The unit above that it is given for, or null when it is this one. */
  through: string | null
  everywhere: boolean
  from: Day
  to: Day | null
}

export interface UnitChild extends UnitPlace {
  staff: number
  /** By the staff register, today. Null = protected. */
  managers: (string | null)[]
  coordinated: boolean
  to: Day | null
}

export interface UnitDetailsPage extends Omit<StandingUnit, 'id' | 'versionId' | 'parentId'> {
  above: UnitPlace[]
  staff: number
  managers: UnitChild['managers']
  coordinated: boolean
  assignments: UnitAssignment[]
  children: UnitChild[]
}

/** One unit: where it lies, who manages and coordinates it, and what is below it. */
export const readUnit = defineRead({
  action: 'organisation.read',
  object: ({ slug }: { slug: string }) => slug,
  load: ({ db, today }, { slug }): UnitDetailsPage | null => {
    const unit = unitBySlug(db, slug)
    if (!unit) return null
    const { id, versionId, parentId, ...details } = unit
    const above = unitsAbove(db, id)
    const seat = statement<Seat>(db, `SELECT * FROM (${staffedWorkplaces}) WHERE unitId = @id`).get({ id, today })
    return {
      ...details,
      above: above.map(placeOf).reverse(),
      staff: seat?.staff ?? 0,
      managers: managersOf(db, id, today),
      coordinated: seat?.coordinated === 1,
      assignments: assignmentsOf(db, [id, ...above.map((one) => one.id)], id, today),
      children: childrenOf(db, id, today),
    }
  },
})

/** Every unit that another can lie under, for a choice. */
export const readBranches = defineRead({
  action: 'organisation.read',
  load: ({ db, today }): UnitPlace[] =>
    statement<UnitPlace>(
      db,
      `SELECT slug, name, code, type FROM organisation_unit
       WHERE type <> 'arbetsplats' AND (last_day IS NULL OR last_day >= @today) ORDER BY type, name`,
    ).all({ today }),
})

interface Seat {
  staff: number
  coordinated: number
}

const placeOf = ({ slug, name, code, type }: StandingUnit): UnitPlace => ({ slug, name, code, type })

const managersOf = (db: Client, unitId: number, today: Day): (string | null)[] =>
  statement<{ name: string | null }>(
    db,
    `SELECT DISTINCT CASE WHEN m.protected THEN NULL ELSE m.name END AS name
     FROM employment e JOIN employment m ON m.person_id = e.manager_id AND ${onDay('m')}
     WHERE e.workplace_id = @unitId AND ${onDay('e')} ORDER BY name`,
  )
    .all({ unitId, today })
    .map(({ name }) => name)

/** What is given for this unit or for one above it, and what has not ended. */
const assignmentsOf = (db: Client, units: number[], unitId: number, today: Day): UnitAssignment[] =>
  statement<Omit<UnitAssignment, 'everywhere'> & { everywhere: number }>(
    db,
    `SELECT a.slug, c.slug AS accountSlug, c.name, c.email, a.role, a.everywhere, a.first_day AS "from", a.last_day AS "to",
       CASE WHEN a.unit_id = @unitId THEN NULL ELSE u.name END AS through
     FROM assignment a JOIN account c ON c.id = a.account_id LEFT JOIN organisation_unit u ON u.id = a.unit_id
     WHERE c.closed_at IS NULL AND (a.last_day IS NULL OR a.last_day >= @today)
       AND (a.unit_id = @unitId OR a.everywhere OR a.role <> 'chef' AND a.unit_id IN (SELECT value FROM json_each(@units)))
     ORDER BY a.unit_id = @unitId DESC, a.role, a.first_day, c.name`,
  )
    .all({ units: JSON.stringify(units), unitId, today })
    .map((row) => ({ ...row, everywhere: row.everywhere === 1 }))

const childrenOf = (db: Client, unitId: number, today: Day): UnitChild[] =>
  statement<Omit<UnitChild, 'managers' | 'coordinated'> & { managers: string; coordinated: number | null }>(
    db,
    `SELECT u.slug, u.name, u.code, u.type, u.last_day AS "to", coalesce(s.staff, 0) AS staff, s.coordinated,
       (SELECT json_group_array(DISTINCT CASE WHEN m.protected THEN NULL ELSE m.name END)
        FROM employment e JOIN employment m ON m.person_id = e.manager_id AND ${onDay('m')}
        WHERE e.workplace_id = u.id AND ${onDay('e')}) AS managers
     FROM organisation_unit u LEFT JOIN (${staffedWorkplaces}) s ON s.unitId = u.id
     WHERE u.parent_id = @unitId ORDER BY u.last_day IS NOT NULL AND u.last_day < @today, u.type DESC, u.name`,
  )
    .all({ unitId, today })
    .map((row) => ({
      ...row,
      managers: JSON.parse(row.managers) as (string | null)[],
      coordinated: row.coordinated === 1,
    }))
