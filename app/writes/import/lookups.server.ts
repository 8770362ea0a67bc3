import { statement, type Client } from '#db/client.server'
import { identityHash } from '#db/crypto.server'
import { calendarParts, day, type Day } from '~/domain/day'
import { ordinaryHours } from '~/domain/workday'

/** What a reader of PAXml asks of what stands and of what the same call has read before. */
export const openLookups = (db: Client, staging: Client, key: Buffer) => ({
  /** The one number of whoever has this personal number; null = nobody, or several. */
  employeeNumberOf(personalNumber: string): string | null {
    const hash = identityHash(personalNumber, key)
    const numbers = [db, staging].flatMap((source) =>
      statement<{ number: string }>(source, source === db ? standingNumbers : stagedNumbers).all(hash),
    )
    const [number, ...others] = new Set(numbers.map((row) => row.number))
    return number !== undefined && others.length === 0 ? number : null
  },

  /** Hours by the schedule when the month has one, else by share and weekly hours; null = not employed then. */
  ordinaryHours(employeeNumber: string, date: Day): number | null {
    const { year, month } = calendarParts(date)
    const from = day(`${year}-${String(month).padStart(2, '0')}-01`)
    staging.$client.exec(scheduleIndex)
    for (const source of [staging, db]) {
      const text = source === db ? standingSchedule : stagedSchedule
      const days = statement<{ date: Day; hours: number }>(source, text).all(employeeNumber, from, from + 30)
      const sameMonth = days.filter((one) => calendarParts(one.date).month === month)
      if (sameMonth.length > 0) return sameMonth.find((one) => one.date === date)?.hours ?? 0
    }
    const [employment] = [staging, db].flatMap((source) =>
      statement<Share>(source, source === db ? standingShare : stagedShare).all(employeeNumber, date, date),
    )
    return employment ? ordinaryHours(employment, date) : null
  },
})

interface Share {
  share: number
  weeklyHours: number
}

const scheduleIndex =
  'CREATE INDEX IF NOT EXISTS staged_schedule_day_number ON staged_schedule_day (employee_number, date)'

const standingNumbers = 'SELECT DISTINCT employee_number AS number FROM employment WHERE identity_hash = ?'
const stagedNumbers = 'SELECT DISTINCT employee_number AS number FROM staged_employment WHERE identity_hash = ?'

const schedule = (table: string) =>
  `SELECT date, hours FROM ${table} WHERE employee_number = ? AND date BETWEEN ? AND ?`
const standingSchedule = schedule('schedule_day')
const stagedSchedule = schedule('staged_schedule_day')

const share = (table: string) => `SELECT share, weekly_hours AS weeklyHours FROM ${table}
  WHERE employee_number = ? AND first_day <= ? AND (last_day IS NULL OR last_day >= ?) LIMIT 1`
const standingShare = share('employment')
const stagedShare = share('staged_employment')
