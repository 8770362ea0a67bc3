import type { CalendarEntry } from '~/domain/calendar'
import { addDays, isoDay, type Day } from '~/domain/day'

/** A calendar file by RFC 5545: neutral, private, in Stockholm time, lines of at most 75 octets ended by CRLF. */
export const calendarFile = (entries: readonly CalendarEntry[], name: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rekoportalen//Rekoportalen//SV',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${text(name)}`,
    ...stockholm,
    ...entries.flatMap(event),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')

const event = ({ uid, title, url, on, times, sequence, changedAt, cancelled }: CalendarEntry): string[] => [
  'BEGIN:VEVENT',
  `UID:${text(uid)}`,
  `DTSTAMP:${utc(changedAt)}`,
  `LAST-MODIFIED:${utc(changedAt)}`,
  `SEQUENCE:${sequence}`,
  ...(times
    ? [`DTSTART;TZID=Europe/Stockholm:${local(on, times.from)}`, `DTEND;TZID=Europe/Stockholm:${local(on, times.to)}`]
    : [`DTSTART;VALUE=DATE:${date(on)}`, `DTEND;VALUE=DATE:${date(addDays(on, 1))}`]),
  `SUMMARY:${text(title)}`,
  `URL:${url}`,
  'CLASS:PRIVATE',
  `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  `TRANSP:${times && !cancelled ? 'OPAQUE' : 'TRANSPARENT'}`,
  'END:VEVENT',
]

/** Backslash, semicolon, comma and line break are escaped; other control characters can't stand in a text. */
const text = (plain: string): string =>
  plain
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n')

const date = (day: Day): string => isoDay(day).replaceAll('-', '')
const local = (day: Day, time: string): string => `${date(day)}T${time.replace('.', '')}00`
const utc = (moment: number): string => `${new Date(moment).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`

/** A line goes on after a break and a space, never within a character. */
function folded(line: string): string {
  const rows: string[] = []
  let row = ''
  for (const sign of line) {
    if (Buffer.byteLength(row + sign) > 75) {
      rows.push(row)
      row = ' '
    }
    row += sign
  }
  return [...rows, row].join('\r\n')
}

const stockholm = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Stockholm',
  'BEGIN:DAYLIGHT',
  'DTSTART:19810329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
]
