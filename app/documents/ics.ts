import type { CalendarEntry } from '~/domain/calendar'
import { addDays, isoDay, type Day } from '~/domain/day'
import { component, folded, property, text } from './ics-line'
import { stockholm } from './stockholm-zone'

/** A calendar file by RFC 5545: neutral, private, in Stockholm time, lines of at most 75 octets ended by CRLF. */
export const calendarFile = (entries: readonly CalendarEntry[], name: string): string =>
  component('VCALENDAR', [
    property('VERSION', '2.0'),
    property('PRODID', '-//Rekoportalen//Rekoportalen//SV'),
    property('CALSCALE', 'GREGORIAN'),
    property('METHOD', 'PUBLISH'),
    property('X-WR-CALNAME', text(name)),
    ...stockholm,
    ...entries.flatMap((entry) => component('VEVENT', event(entry))),
  ])
    .map((line) => `${folded(line)}\r\n`)
    .join('')

const event = ({ uid, title, url, on, times, sequence, changedAt, cancelled }: CalendarEntry): string[] => [
  property('UID', text(uid)),
  property('DTSTAMP', utc(changedAt)),
  property('LAST-MODIFIED', utc(changedAt)),
  property('SEQUENCE', sequence),
  ...(times ? between(on, times) : wholeDay(on)),
  property('SUMMARY', text(title)),
  property('URL', url),
  property('CLASS', 'PRIVATE'),
  property('STATUS', cancelled ? 'CANCELLED' : 'CONFIRMED'),
  property('TRANSP', times && !cancelled ? 'OPAQUE' : 'TRANSPARENT'),
]

const between = (on: Day, { from, to }: { from: string; to: string }): string[] => [
  property('DTSTART;TZID=Europe/Stockholm', `${date(on)}T${clock(from)}`),
  property('DTEND;TZID=Europe/Stockholm', `${date(on)}T${clock(to)}`),
]

const wholeDay = (on: Day): string[] => [
  property('DTSTART;VALUE=DATE', date(on)),
  property('DTEND;VALUE=DATE', date(addDays(on, 1))),
]

const date = (day: Day): string => isoDay(day).replaceAll('-', '')
const clock = (time: string): string => `${time.replace('.', '')}00`
const utc = (moment: number): string => `${new Date(moment).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`
