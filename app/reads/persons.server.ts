import { statement } from '#db/client.server'
import { freshCount } from '#db/count.server'
import { freshnessOf } from '#db/freshness.server'
import type { Day } from '~/domain/day'
import type { PersonFilter, PersonState } from '~/domain/person-filter'
import { defineRead, type Question } from './gate.server'
import { countFor } from './once.server'
import { reachParameters, type Reach } from './scope.server'
import { runningToday, sickToday, staffRows, withinReach, type StaffRow } from './staff.server'

interface PersonList {
  rows: StaffRow[]
  /** How many the filter lets through. */
  total: number
  page: number
  pages: number
  /** Workplaces to choose between; empty when there are too many for a choice, or no more than one. */
  workplaces: { code: string; name: string }[]
  severalWorkplaces: boolean
  freshTo: Day | null
}

const pageSize = 50

/** The staff within reach by name, fifty at a time, the protected last. */
export const readPersons = defineRead({
  action: 'person.list',
  load: (question, filter: PersonFilter): PersonList => {
    const { db, reach, today } = question
    const parameters = { ...reachParameters(reach), ...searchParameters(filter) }
    const text = filtered(reach, filter)
    const total = filter.state === 'signal' ? freshCount(db, text, parameters) : countFor(question, text, parameters)
    const pages = Math.max(1, Math.ceil(total / pageSize))
    const page = Math.min(filter.page, pages)
    const ids = statement<{ id: number }>(db, `${text} ${inOrder}`).all({ ...parameters, skip: (page - 1) * pageSize })
    const rows = staffRows(
      question,
      ids.map(({ id }) => id),
    )
    return { rows, total, page, pages, ...workplacesOf(question), freshTo: freshnessOf(db, today) }
  },
  persons: ({ rows }) => rows.map(({ personId }) => personId),
})

const inOrder = `ORDER BY e.protected, e.name, e.person_id LIMIT ${pageSize} OFFSET @skip`

/** Ids of everybody within reach whom the filter lets through, by the employment that says who she is today. */
const filtered = (reach: Reach, { search, workplace, state }: PersonFilter): string =>
  `SELECT e.person_id AS id FROM employment e WHERE ${[
    withinReach(reach, 'e.person_id'),
    runningToday('e'),
    `NOT EXISTS (SELECT 1 FROM employment l WHERE l.person_id = e.person_id AND ${runningToday('l')}
       AND (l.first_day > e.first_day OR (l.first_day = e.first_day AND l.id > e.id)))`,
    ...(search ? [bySearch] : []),
    ...(workplace ? [byWorkplace] : []),
    ...(state ? [byState(state, reach)] : []),
  ].join(' AND ')}`

/** SQLite folds only the letters of English. */
const folded = (column: string): string =>
  `replace(replace(replace(replace(lower(${column}), 'Å', 'å'), 'Ä', 'ä'), 'Ö', 'ö'), 'É', 'é')`

const startsWord = (column: string, word: string): string =>
  `' ' || ${folded(column)} LIKE '% ' || ${word} || '%' ESCAPE '\\'`

const bySearch = `((NOT e.protected AND ${startsWord('e.name', '@search')})
  OR e.person_id IN (SELECT person_id FROM employment WHERE employee_number = @number))`

const byWorkplace = `e.workplace_id IN (SELECT id FROM organisation_unit
  WHERE code = @workplaceCode OR ${startsWord('name', '@workplace')})`

function byState(state: PersonState, { everywhere }: Reach): string {
  if (state === 'sjuk') return sickToday('e.person_id')
  if (state === 'arbete') return `NOT ${sickToday('e.person_id')}`
  return everywhere
    ? 'e.person_id IN (SELECT person_id FROM signal WHERE ended_on IS NULL)'
    : 'EXISTS (SELECT 1 FROM signal g WHERE g.person_id = e.person_id AND g.ended_on IS NULL)'
}

const searchParameters = ({ search, workplace }: PersonFilter) => ({
  ...(search && { search: pattern(search), number: search }),
  ...(workplace && { workplace: pattern(workplace), workplaceCode: workplace }),
})

const pattern = (text: string): string => text.toLowerCase().replace(/[\\%_]/g, '\\$&')

const mostChoices = 100

function workplacesOf({ db, reach, today }: Question): Pick<PersonList, 'workplaces' | 'severalWorkplaces'> {
  const found = statement<{ code: string; name: string; above: string | null }>(
    db,
    `SELECT u.code, u.name, o.name AS above FROM organisation_unit u LEFT JOIN organisation_unit o ON o.id = u.parent_id
     WHERE u.type = 'arbetsplats' AND (@everywhere OR u.id IN (SELECT value FROM json_each(@units)))
       AND (u.last_day IS NULL OR u.last_day >= @today)
     LIMIT ${mostChoices + 1}`,
  ).all({ everywhere: reach.everywhere ? 1 : 0, units: reach.units, today })
  const few = found.length > 1 && found.length <= mostChoices
  return { workplaces: few ? toldApart(found).sort(byName) : [], severalWorkplaces: found.length > 1 }
}

/** Workplaces of one name say where they belong: "Hemsjukvården Berget (Område Nord)". */
function toldApart(found: readonly { code: string; name: string; above: string | null }[]) {
  const twice = (name: string) => found.filter((one) => one.name === name).length > 1
  return found.map(({ code, name, above }) => ({
    code,
    name: above !== null && twice(name) ? `${name} (${above})` : name,
  }))
}

const byName = (one: { name: string }, other: { name: string }): number => one.name.localeCompare(other.name, 'sv')
