import type Database from 'better-sqlite3'
import { openDatabase } from '#db/client.server'
import { hashPassword } from '#db/password.server'
import { migrateDatabase } from '#db/migrate.server'
import { dice } from '#db/seed/dice'
import { day } from '~/domain/day'
import { refreshStatistics } from '~/writes/statistics.server'
import { measuringDay, password } from '../surroundings'
import { task } from '../task'
import { insertAccounts } from './accounts'
import { spellsOf } from './spells'
import { staffWriter } from './staff'

interface EmployerOrder {
  path: string
  employees: number
  years: number
  /** Schedule days per employee, for a database of a certain size. */
  scheduleDays?: number
  /** At a workplace, the manager too. */
  staffSize?: number
}

/** Fills a new database with a made-up employer, straight into the tables: hours of imports in half a minute. */
async function raiseEmployer({ path, employees, years, scheduleDays = 0, staffSize }: EmployerOrder) {
  migrateDatabase(path)
  const db = openDatabase(path)
  const connection = db.$client
  connection.pragma('synchronous = OFF')
  connection.exec('BEGIN')
  const today = day(measuringDay)
  const born = newChange(connection, Date.parse(`${measuringDay}T06:00:00Z`))
  const staff = staffWriter(connection, born, today - employedFor, staffSize)
  const spell = connection.prepare(spellText)
  const scheduled = connection.prepare(scheduledText)
  const chance = dice(employees)
  let spells = 0
  for (const { personId, number } of staff.raise(employees)) {
    for (const { from, to, extent } of spellsOf(chance, today - years * 365, today)) {
      spell.run(personId, number, from, to, extent, born)
      spells += 1
    }
    for (let date = today - scheduleDays; date < today; date += 1) scheduled.run(personId, number, date, born)
  }
  insertAccounts(connection, await hashPassword(password), staff.managers, staff.areas)
  connection.prepare('INSERT INTO change_day (change_id, day) VALUES (?, ?)').run(born, today)
  connection.exec('COMMIT')
  refreshStatistics({ db })
  connection.pragma('wal_checkpoint(TRUNCATE)')
  connection.close()
  return { spells }
}

/** Days, however little absence there is: absence taken in later must meet an employment. */
const employedFor = 10 * 365

const spellText = `INSERT INTO absence_spell_version
  (person_id, employee_number, first_day, last_day, extent, cause, origin, born_in) VALUES (?, ?, ?, ?, ?, 'sjuk', 'import', ?)`

const scheduledText = `INSERT INTO schedule_day_version (person_id, employee_number, date, hours, born_in) VALUES (?, ?, ?, 8, ?)`

function newChange(connection: Database.Database, at: number): number {
  const text = `INSERT INTO change (kind, made_at, published_at) VALUES ('import', ?, ?)`
  const id = Number(connection.prepare(text).run(at, at).lastInsertRowid)
  connection.prepare('INSERT INTO visible_change (id) VALUES (?)').run(id)
  return id
}

await task(raiseEmployer)
