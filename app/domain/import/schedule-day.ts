import type { Day } from '../day'
import type { Plan } from './fault'

export interface FileScheduleDay {
  line: number
  employeeNumber: string
  date: Day
  /** 0–24 */
  hours: number
}

export interface StandingScheduleDay {
  id: number
  date: Day
  hours: number
}

/**
 * What a file's schedule rows about one anstallningsnummer come to beside what stands. Key: the date, one row each.
 * Hours outside the employment are kept but never count (method.md §1), so they are no fault.
 */
export function planScheduleDays(
  rows: readonly FileScheduleDay[],
  standing: readonly StandingScheduleDay[],
  known: boolean,
): Plan<FileScheduleDay, StandingScheduleDay> {
  const plan: Plan<FileScheduleDay, StandingScheduleDay> = { added: [], changed: [], unchanged: 0, faults: [] }
  const byDay = new Map(standing.map((day) => [day.date, day]))
  for (const row of rows) {
    const found = byDay.get(row.date)
    if (!known)
      plan.faults.push({
        line: row.line,
        column: 'anstallningsnummer',
        value: row.employeeNumber,
        code: 'unknown-person',
      })
    else if (!found) plan.added.push(row)
    else if (found.hours === row.hours) plan.unchanged += 1
    else plan.changed.push({ row, standing: found })
  }
  return plan
}
