import { statement, type Client } from '#db/client.server'
import { endVersion, standingWith } from '#db/import-batch.server'
import type { FileEmployment, StandingEmployment } from '~/domain/import/employment'
import type { Pen } from './pen.server'

type StoredEmployment = Omit<StandingEmployment, 'protected'> & { protected: number }
export type StagedEmployment = Omit<FileEmployment, 'personId' | 'workplaceId' | 'managerId' | 'protected'> & {
  protected: number
}

/** A number's rows in the staff register, as they will stand with the change. */
export const standingEmployments = (db: Client, change: number, number: string): StandingEmployment[] =>
  statement<StoredEmployment>(db, standing)
    .all({ change, number })
    .map((row) => ({ ...row, protected: row.protected === 1 }))

/** One number's rows of a staff file, in the order of the file. */
export const stagedOf = (staging: Client, file: number, number: string): StagedEmployment[] =>
  statement<StagedEmployment>(staging, `${staged} AND employee_number = ? ORDER BY line`).all(file, number)

export function insertEmployment(pen: Pen, change: number, row: FileEmployment): void {
  pen.write(
    insert,
    ...[row.personId, row.employeeNumber, row.name, row.identityHash, row.sex, row.birthYear, row.workplaceId],
    ...[row.managerId, row.email, row.position, row.share, row.weeklyHours, row.from, row.to],
    ...[row.protected ? 1 : 0, change],
  )
}

export const endEmployment = (pen: Pen, change: number, id: number): void => pen.write(end, change, id)

const end = endVersion('employment_version')

const staged = `SELECT line, employee_number AS employeeNumber, name, identity_hash AS identityHash, sex,
    birth_year AS birthYear, workplace_code AS workplaceCode, manager_number AS managerNumber, email, position, share,
    weekly_hours AS weeklyHours, first_day AS "from", last_day AS "to", protected
  FROM staged_employment WHERE file = ?`

/** A whole staff file, for `groupsOf`. */
export const stagedInOrder = `${staged} ORDER BY employee_number, first_day, line`

const standing = `SELECT id, person_id AS personId, name, identity_hash AS identityHash, sex, birth_year AS birthYear,
    workplace_id AS workplaceId, manager_id AS managerId, email, position, share, weekly_hours AS weeklyHours,
    first_day AS "from", last_day AS "to", protected
  FROM employment_version WHERE employee_number = @number AND ${standingWith()} ORDER BY first_day`

const insert = `INSERT INTO employment_version (person_id, employee_number, name, identity_hash, sex, birth_year, workplace_id,
    manager_id, email, position, share, weekly_hours, first_day, last_day, protected, born_in)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
