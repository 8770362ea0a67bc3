import { component, property } from './ics-line'

const period = (name: string, properties: Record<string, string>): string[] =>
  component(
    name,
    Object.entries(properties).map(([name, value]) => property(name, value)),
  )

/** How Swedish clocks are set since 1996: an hour forward the last Sunday of March, back the last of October. */
export const stockholm = component('VTIMEZONE', [
  property('TZID', 'Europe/Stockholm'),
  ...period('DAYLIGHT', {
    ...{ DTSTART: '19810329T020000', RRULE: 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU' },
    ...{ TZOFFSETFROM: '+0100', TZOFFSETTO: '+0200', TZNAME: 'CEST' },
  }),
  ...period('STANDARD', {
    ...{ DTSTART: '19961027T030000', RRULE: 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU' },
    ...{ TZOFFSETFROM: '+0200', TZOFFSETTO: '+0100', TZNAME: 'CET' },
  }),
])
