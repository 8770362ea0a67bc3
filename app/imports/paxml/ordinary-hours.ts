import { calendarParts, weekday, type Day } from '~/domain/day'
import { DayTable } from './day-table'
import type { Paxml } from './paxml'
import { scheduleBatches } from './schedule'

export interface OrdinaryHours {
  /** Null = nothing is known of that day. */
  on(day: Day): number | null
  isFreeWeekend(day: Day): boolean
}

/** What the file, or else the staff register, knows of the hours of those who were away. */
export async function readOrdinaryHours(
  paxml: Paxml,
  isNeeded: (employeeNumber: string) => boolean,
): Promise<(employeeNumber: string) => OrdinaryHours> {
  const table = new DayTable()
  if (paxml.outline.sections.has('schematransaktioner')) {
    for await (const { rows } of scheduleBatches(paxml))
      for (const { employeeNumber, date, hours, line } of rows)
        if (isNeeded(employeeNumber)) table.add(employeeNumber, date, hours, 0, line)
  }
  const scheduled = table.index()
  return (employeeNumber) =>
    ofOne(employeeNumber, new Map(scheduled(employeeNumber).map(({ day, amount }) => [day, amount])), paxml)
}

function ofOne(employeeNumber: string, schedule: ReadonlyMap<Day, number>, paxml: Paxml): OrdinaryHours {
  const months = new Set([...schedule.keys()].map(monthOf))
  const on = (day: Day): number | null => {
    if (months.has(monthOf(day))) return schedule.get(day) ?? 0
    return paxml.options.ordinaryHours?.(employeeNumber, day) ?? null
  }
  return { on, isFreeWeekend: (day) => weekday(day) > 5 && !on(day) }
}

function monthOf(day: Day): number {
  const { year, month } = calendarParts(day)
  return year * 12 + month
}
