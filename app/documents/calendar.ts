import type { CalendarDate, CalendarEntry, InterventionDate, MeetingTime } from '~/domain/calendar'
import type { Day } from '~/domain/day'
import { calendarTitle } from '~/text/calendar'

type Entry = Omit<CalendarEntry, 'url'>

export const calendarName = 'Rekoportalen'

/** What a calendar is told of one of somebody's dates. */
export function entryOf(date: CalendarDate): Entry {
  if (date.kind === 'meeting') return meetingEntry(date)
  if (date.kind === 'talk') return talkEntry(date)
  if (date.kind === 'intervention') return interventionEntry(date)
  return dutyEntry(date)
}

export const meetingEntry = ({ slug, on, from, to, ...rest }: MeetingTime & { on: Day }): Entry => ({
  ...{ uid: uid('mote', slug), title: calendarTitle.meeting(slug), on, times: { from, to } },
  ...{ sequence: rest.sequence, changedAt: rest.changedAt, cancelled: rest.cancelled },
})

/** A talk takes an hour in a calendar; without a time it is a day. */
const talkEntry = ({ slug, on, time, bookedAt }: CalendarDate & { kind: 'talk' }): Entry => ({
  ...{ uid: uid('samtal', slug), title: calendarTitle.talk(slug), on, times: time === null ? null : hourFrom(time) },
  ...{ sequence: 0, changedAt: bookedAt, cancelled: false },
})

function hourFrom(time: string): { from: string; to: string } {
  const [hour = '', minute = ''] = time.replace(':', '.').split('.')
  const at = (hours: number) => `${String(hours).padStart(2, '0')}.${minute}`
  return { from: at(Number(hour)), to: hour === '23' ? '23.59' : at(Number(hour) + 1) }
}

const dutyEntry = ({
  slug,
  on,
  since,
}: Exclude<CalendarDate, { kind: 'meeting' | 'talk' | 'intervention' }>): Entry => ({
  ...{ uid: uid('senast', slug), title: calendarTitle.duty(slug), on, times: null },
  ...{ sequence: 0, changedAt: since * 86_400_000, cancelled: false },
})

/** Whole days: when it is held is agreed on elsewhere. */
const interventionEntry = ({ slug, on, since, followUp }: InterventionDate): Entry => ({
  ...{ uid: uid('insats', slug), title: calendarTitle[followUp ? 'followUp' : 'duty'](slug), on, times: null },
  ...{ sequence: 0, changedAt: since * 86_400_000, cancelled: false },
})

const uid = (kind: string, slug: string): string => `${kind}-${slug}@rekoportalen`
