import { statement } from '#db/client.server'
import { endVersion, standingWith } from '#db/import-batch.server'
import { isoDay } from '~/domain/day'
import { planScheduleDays, type FileScheduleDay, type StandingScheduleDay } from '~/domain/import/schedule-day'
import { groupsOf } from './groups.server'
import { holderOn, holdersOf } from './holders.server'
import type { Planning } from './planning.server'

/** Scheduled hours, one anstallningsnummer at a time. */
export async function planSchedule({ db, staging, change, file, pen, tally }: Planning): Promise<void> {
  const keyOf = ({ date }: FileScheduleDay) => ({ key: date, column: 'datum', value: isoDay(date) })
  for (const { employeeNumber, rows, repeats, continued } of groupsOf<FileScheduleDay>(
    staging,
    staged,
    file.id,
    keyOf,
  )) {
    if (continued) await pen.empty()
    const holders = holdersOf(db, change, employeeNumber)
    const days = statement<StandingScheduleDay>(db, standing).all({ change, number: employeeNumber })
    const plan = planScheduleDays(rows, days, holders.length > 0)
    tally.plan(plan)
    tally.faults([...repeats, ...plan.faults])
    for (const { standing: day } of plan.changed) pen.write(end, change, day.id)
    for (const row of [...plan.added, ...plan.changed.map((one) => one.row)])
      pen.write(insert, holderOn(holders, row.date)?.personId ?? null, employeeNumber, row.date, row.hours, change)
    await pen.rest()
  }
}

const staged = `SELECT line, employee_number AS employeeNumber, date, hours FROM staged_schedule_day WHERE file = ?
  ORDER BY employee_number, date, line`

const standing = `SELECT id, date, hours FROM schedule_day_version WHERE employee_number = @number AND ${standingWith()}`
const end = endVersion('schedule_day_version')
const insert = `INSERT INTO schedule_day_version (person_id, employee_number, date, hours, born_in) VALUES (?, ?, ?, ?, ?)`
