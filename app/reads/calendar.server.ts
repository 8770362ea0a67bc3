import { calendarHolder, calendarLinkOf, type CalendarHolder } from '#db/calendar.server'
import { eachOnce, type CalendarDate } from '~/domain/calendar'
import type { Role } from '~/domain/role'
import { relationFor } from '~/policy'
import { datesWithin } from './calendar-dates.server'
import { defineRead } from './gate.server'
import { reachOf } from './scope.server'

/** Whether somebody has a calendar link, and since when. */
export const readCalendarLink = defineRead({
  action: 'calendar.link',
  load: ({ db, actor }): { link: { madeAt: number } | null } => ({
    link: actor.accountId === null ? null : calendarLinkOf(db, actor.accountId),
  }),
})

interface CalendarReader extends Omit<CalendarHolder, 'roles'> {
  /** The first of her roles today that has dates, as which the calendar is read. */
  role: Role
}

/** Whose calendar a secret address is: asked by the system, never by a person. */
export const readCalendarReader = defineRead({
  action: 'calendar.open',
  load: ({ db, today }, code: string): CalendarReader | null => {
    const holder = calendarHolder(db, code, today)
    if (!holder) return null
    const { roles, ...reader } = holder
    const [role] = roles.filter(hasDates)
    return role ? { ...reader, role } : null
  },
})

/** Everything with a day that is hers, in all her roles today. One fetch, one event. */
export const readCalendar = defineRead({
  action: 'calendar.fetch',
  told: true,
  load: (question, code: string): CalendarDate[] | null => {
    const { db, actor, today } = question
    const holder = calendarHolder(db, code, today)
    if (!holder || holder.accountId !== actor.accountId) return null
    const dates = holder.roles.filter(hasDates).flatMap((role) => {
      const inRole = { ...actor, role }
      const reach = reachOf(db, inRole, 'calendar.fetch', today)
      return reach ? datesWithin({ ...question, actor: inRole, reach }) : []
    })
    return eachOnce(dates)
  },
  persons: (dates) => dates.flatMap((date) => ('personId' in date ? [date.personId] : [])),
})

const hasDates = (role: Role): boolean => relationFor('calendar.fetch', role) !== null
