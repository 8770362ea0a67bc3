import { statement, type Client } from './client.server'
import { onDay } from './unit.server'

/** Whether somebody with a protected identity is behind the account `a`: then neither name nor address is shown. */
export const behindIsProtected = `EXISTS (SELECT 1 FROM account_person p JOIN employment e ON e.person_id = p.person_id
  WHERE p.account_id = a.id AND e.protected)`

/** What the account `a` may be called: null when it is protected. */
export const shownAccount = `CASE WHEN ${behindIsProtected} THEN NULL ELSE a.name END`

/** Who signed something in a case: the employee herself is never named there. */
export const signerIn = (account: string, caseId: string): string =>
  `CASE WHEN ${isEmployeeOf(account, caseId)} THEN 'Medarbetaren' ELSE ${account}.name END`

/** Whether the account is the employee whose case it is. */
export const isEmployeeOf = (account: string, caseId: string): string =>
  `EXISTS (SELECT 1 FROM account_person q JOIN support_case x ON x.person_id = q.person_id
    WHERE q.account_id = ${account}.id AND x.id = ${caseId})`

/** The roles of the account `a` on `@today`, as rows: given, stepped in for, and manager by the staff register. */
export const rolesToday = `SELECT g.role FROM assignment g WHERE g.account_id = a.id AND ${onDay('g')}
  UNION SELECT s.role FROM substitution s WHERE s.substitute_id = a.id AND ${onDay('s')}
  UNION SELECT 'chef' FROM account_person p JOIN employment e ON e.manager_id = p.person_id
    WHERE p.account_id = a.id AND ${onDay('e')}
  UNION SELECT 'medarbetare' FROM account_person p JOIN employment e ON e.person_id = p.person_id
    WHERE p.account_id = a.id AND ${onDay('e')}`

/** What is looked for, as typed and with a large first letter: SQLite tells å from Å. */
export const spellings = (search: string): string =>
  JSON.stringify([...new Set([search, search.toLocaleLowerCase('sv'), capital(search)])].map((text) => `%${text}%`))

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1).toLocaleLowerCase('sv')

/** The accounts that are one of these persons, step by step so that each goes by an index. */
export function accountsBehind(db: Client, personIds: readonly number[]): number[] {
  const ids = (text: string, parameters: Record<string, string>) =>
    statement<{ id: number }>(db, text)
      .all(parameters)
      .map(({ id }) => id)
  const persons = JSON.stringify(personIds)
  const candidates = JSON.stringify(ids(candidatesText, { persons }))
  return ids(behindText, { persons, candidates })
}

const registered = (column: string): string =>
  `SELECT e.${column} FROM json_each(@persons) p CROSS JOIN employment e ON e.person_id = p.value`

const candidatesText = `SELECT id FROM account WHERE email IN (${registered('email')})
  UNION SELECT id FROM account WHERE employee_number IN (${registered('employee_number')})`

const behindText = `SELECT p.account_id AS id FROM account_person p
  WHERE p.account_id IN (SELECT value FROM json_each(@candidates)) AND p.person_id IN (SELECT value FROM json_each(@persons))`
