import { statement } from '#db/client.server'
import { demoAccounts } from '~/domain/demo'
import type { Role } from '~/domain/role'
import { defineRead, type Question } from './gate.server'
import { reachablePersons, reachOf, reachParameters, type Reach } from './scope.server'

export interface DemoPersona {
  email: string
  name: string
  role: Role
  /** The units by name, or the organisation outside the employer. */
  places: string[]
  workplaces: number
  staff: number
  everywhere: boolean
}

/** The demo accounts for the log-in page, each with what she really reaches today. */
export const demoPersonas = defineRead({
  action: 'demo.list',
  load: (question): DemoPersona[] =>
    demoAccounts.flatMap(({ email, role }) => {
      const account = statement<Account>(question.db, accountByEmail).get(email)
      return account ? [{ email, role, name: account.name, ...reachFor(question, account, role) }] : []
    }),
})

interface Account {
  id: number
  name: string
  organisation: string | null
}

const accountByEmail = 'SELECT id, name, organisation FROM account WHERE email = ? AND closed_at IS NULL'

function reachFor({ db, today }: Question, { id, name, organisation }: Account, role: Role) {
  const reach = reachOf(db, { accountId: id, name, role, personId: null }, 'person.list', today)
  const places = statement<{ name: string }>(db, role === 'medarbetare' ? worksAt : assignedTo).all({ id, role, today })
  const units = reach?.relation === 'manages' ? statement<{ name: string }>(db, unitsNamed).all(reach.units) : places
  return {
    places: organisation === null ? units.map(({ name: unit }) => unit) : [organisation],
    workplaces: statement<{ count: number }>(db, workplacesBelow).get({ id, role, today })?.count ?? 0,
    staff: reach ? staffOf(db, reach) : 0,
    everywhere: statement(db, assignedEverywhere).get({ id, role, today }) !== undefined,
  }
}

const staffOf = (db: Question['db'], reach: Reach): number =>
  statement<{ count: number }>(db, `SELECT count(DISTINCT person_id) AS count FROM (${reachablePersons(reach)})`).get(
    reachParameters(reach),
  )?.count ?? 0

const holds = `a.account_id = @id AND a.role = @role AND a.first_day <= @today AND (a.last_day IS NULL OR a.last_day >= @today)`

const assignedTo = `SELECT u.name FROM assignment a JOIN organisation_unit u ON u.id = a.unit_id WHERE ${holds}`

const assignedEverywhere = `SELECT 1 FROM assignment a WHERE ${holds} AND a.everywhere`

const unitsNamed = 'SELECT name FROM organisation_unit WHERE id IN (SELECT value FROM json_each(?))'

const worksAt = `SELECT DISTINCT u.name FROM account_person p JOIN employment e ON e.person_id = p.person_id
  JOIN organisation_unit u ON u.id = e.workplace_id
  WHERE p.account_id = @id AND e.first_day <= @today AND (e.last_day IS NULL OR e.last_day >= @today) AND @role IS NOT NULL`

const workplacesBelow = `WITH RECURSIVE below(id, type) AS (
    SELECT u.id, u.type FROM organisation_unit u WHERE EXISTS (
      SELECT 1 FROM assignment a WHERE ${holds} AND (a.everywhere OR a.unit_id = u.id))
    UNION SELECT u.id, u.type FROM organisation_unit u JOIN below b ON u.parent_id = b.id)
  SELECT count(*) AS count FROM below WHERE type = 'arbetsplats'`
