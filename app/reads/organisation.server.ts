import { statement, type Client } from '#db/client.server'
import { staffedWorkplaces } from '#db/ownership.server'
import type { Day } from '~/domain/day'
import type { UnitType } from '~/domain/organisation'
import { defineRead } from './gate.server'

export interface TreeUnit {
  slug: string
  code: string
  name: string
  type: UnitType
  /** How far down, 0 = directly under the employer. */
  depth: number
  /** Workplaces below it, or itself. */
  workplaces: number
  staff: number
  /** Workplaces with staff and neither manager nor Reko-AG. */
  unowned: number
  /** Last day, when it is closing or closed. */
  to: Day | null
}

export interface Organisation {
  /** What was looked for, or else the tree down to where the workplaces begin. */
  units: TreeUnit[]
  workplaces: number
  staff: number
  unowned: number
  more: boolean
}

const mostFound = 50

/** The tree of the employer, or the units whose name or code holds what was looked for, with how many work there. */
export const readOrganisation = defineRead({
  action: 'organisation.read',
  load: ({ db, today }, { search }: { search: string }): Organisation => {
    const tree = grow(unitsOf(db, today), staffOf(db, today))
    const tops = tree.filter(({ depth }) => depth === 0)
    const wanted = search === '' ? tree.filter(isBranch) : tree.filter((unit) => holds(unit, search))
    return {
      units: wanted.slice(0, search === '' ? undefined : mostFound),
      more: search !== '' && wanted.length > mostFound,
      workplaces: sum(tops, 'workplaces'),
      staff: sum(tops, 'staff'),
      unowned: sum(tops, 'unowned'),
    }
  },
})

interface Unit {
  id: number
  slug: string
  code: string
  name: string
  type: UnitType
  parentId: number | null
  to: Day | null
}

const unitsOf = (db: Client, today: Day): Unit[] =>
  statement<Unit>(
    db,
    `SELECT u.id, u.slug, u.code, u.name, u.type, u.parent_id AS parentId, u.last_day AS "to"
     FROM organisation_unit u WHERE u.last_day IS NULL OR u.last_day >= @today ORDER BY u.name`,
  ).all({ today })

interface Staff {
  unitId: number
  staff: number
  managed: number
  coordinated: number
}

const staffOf = (db: Client, today: Day): Map<number, Staff> =>
  new Map(
    statement<Staff>(db, staffedWorkplaces)
      .all({ today })
      .map((row) => [row.unitId, row]),
  )

/** Depth first, each unit with the sums of what is below it. A unit whose parent has closed stands at the top. */
function grow(units: Unit[], staff: Map<number, Staff>): TreeUnit[] {
  const known = new Set(units.map(({ id }) => id))
  const below = new Map<number | null, Unit[]>()
  for (const unit of units) {
    const parent = unit.parentId !== null && known.has(unit.parentId) ? unit.parentId : null
    below.set(parent, [...(below.get(parent) ?? []), unit])
  }
  const branch = (unit: Unit, depth: number): TreeUnit[] => {
    const rest = depth > 20 ? [] : (below.get(unit.id) ?? []).map((child) => branch(child, depth + 1))
    const children = rest.flatMap(([first]) => first ?? [])
    const own = staff.get(unit.id)
    const { id, parentId, ...shown } = unit
    return [
      {
        ...shown,
        depth,
        workplaces: (unit.type === 'arbetsplats' ? 1 : 0) + sum(children, 'workplaces'),
        staff: (own?.staff ?? 0) + sum(children, 'staff'),
        unowned: (own && !own.managed && !own.coordinated ? 1 : 0) + sum(children, 'unowned'),
      },
      ...rest.flat(),
    ]
  }
  return (below.get(null) ?? []).flatMap((unit) => branch(unit, 0))
}

const isBranch = ({ type, depth }: TreeUnit): boolean => type !== 'arbetsplats' || depth === 0

const holds = ({ name, code }: TreeUnit, search: string): boolean =>
  `${name}\n${code}`.toLocaleLowerCase('sv').includes(search.toLocaleLowerCase('sv'))

const sum = (units: TreeUnit[], name: 'workplaces' | 'staff' | 'unowned'): number =>
  units.reduce((total, unit) => total + unit[name], 0)
