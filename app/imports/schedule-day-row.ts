import type { Cells } from './cells'
import type { ScheduleDayRow } from './row'

export function readScheduleDay(cells: Cells): ScheduleDayRow {
  const employeeNumber = cells.text('anstallningsnummer', 60)
  const date = cells.day('datum')
  const hours = cells.number('timmar', null, (it) => it >= 0 && it <= 24, 'hours-out-of-range')
  return { line: cells.line, employeeNumber, date, hours }
}
