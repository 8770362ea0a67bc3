import type { CalendarEntry } from '~/domain/calendar'
import type { Day } from '~/domain/day'
import { calendarTitle } from '~/text/calendar'

type Entry = Omit<CalendarEntry, 'url'>

export const calendarName = 'Rekoportalen'

interface Meeting {
  slug: string
  on: Day
  from: string
  to: string
  sequence: number
  changedAt: number
  cancelled: boolean
}

/** What a calendar is told of a meeting. */
export const meetingEntry = ({ slug, on, from, to, sequence, changedAt, cancelled }: Meeting): Entry => ({
  uid: uid('mote', slug),
  title: calendarTitle.meeting(slug),
  ...{ on, times: { from, to }, sequence, changedAt, cancelled },
})

interface Talk {
  slug: string
  on: Day
  time: string | null
  bookedAt: number
}

/** A talk lasts an hour in a calendar; without a time it is a day. */
export const talkEntry = ({ slug, on, time, bookedAt }: Talk): Entry => ({
  uid: uid('samtal', slug),
  title: calendarTitle.talk(slug),
  ...{ on, times: time === null ? null : hourFrom(time), sequence: 0, changedAt: bookedAt, cancelled: false },
})

/** The day by which something is to be done. */
export const dutyEntry = ({ slug, on, since }: { slug: string; on: Day; since: number }): Entry => ({
  uid: uid('senast', slug),
  title: calendarTitle.duty(slug),
  ...{ on, times: null, sequence: 0, changedAt: since, cancelled: false },
})

const uid = (kind: string, slug: string): string => `${kind}-${slug}@rekoportalen`

function hourFrom(time: string): { from: string; to: string } {
  const [hour = '', minute = ''] = time.replace(':', '.').split('.')
  const from = `${hour.padStart(2, '0')}.${minute}`
  return { from, to: Number(hour) === 23 ? '23.59' : `${String(Number(hour) + 1).padStart(2, '0')}.${minute}` }
}
