import type Database from 'better-sqlite3'
import { newSlug } from '#db/crypto.server'
import type { MadeUpManager } from './staff'

/** How many of each kind log in. */
export const visitors = 20

export const coordinatorEmail = (at: number): string => `samordnare${at}@reko.example`

export const supporterEmail = (at: number): string => `insats${at}@reko.example`

export const managerEmail = (at: number): string => `chef${at}@reko.example`

/** Managers of workplaces all over the employer, as many Reko-AG with an area of 250 employees each, and insatsägare with everything. */
export function insertAccounts(
  connection: Database.Database,
  passwordHash: string,
  managers: readonly MadeUpManager[],
  areas: readonly number[],
): void {
  const account = connection.prepare(accountText)
  const assign = connection.prepare(assignmentText)
  const open = (email: string, name: string, number: string | null) =>
    Number(account.run(newSlug(), email, name, passwordHash, number, 0).lastInsertRowid)
  for (let at = 0; at < visitors; at += 1) {
    const manager = spread(managers, at)
    if (manager) open(managerEmail(at), manager.name, manager.email.split('@')[0] ?? null)
    assign.run(newSlug(), open(coordinatorEmail(at), `Samordnare ${at}`, null), 'rekoAg', spread(areas, at), 0)
    assign.run(newSlug(), open(supporterEmail(at), `Insatsägare ${at}`, null), 'insatsagare', null, 1)
  }
}

/** @returns one from all over the list. */
const spread = <Item>(items: readonly Item[], at: number): Item | undefined =>
  items[Math.floor((at * items.length) / visitors)]

const accountText = `INSERT INTO account (slug, email, name, password_hash, employee_number, created_at) VALUES (?, ?, ?, ?, ?, ?)`

const assignmentText = `INSERT INTO assignment (slug, account_id, role, unit_id, everywhere, first_day)
  VALUES (?, ?, ?, ?, ?, 0)`
