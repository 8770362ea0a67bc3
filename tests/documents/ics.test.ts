import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarFile } from '~/documents/ics'
import type { CalendarEntry } from '~/domain/calendar'
import { day } from '~/domain/day'
import { readCalendar } from '#tests/support/ics'

const entry: CalendarEntry = {
  ...{ uid: 'mote-k3v2@rekoportalen', title: 'Möte K3V2', url: 'https://reko.example/arenden/k3v2' },
  ...{ on: day('2026-11-24'), times: { from: '09.30', to: '10.30' } },
  ...{ sequence: 2, changedAt: Date.UTC(2026, 10, 20, 9, 5), cancelled: false },
}

const read = (...entries: CalendarEntry[]) => readCalendar(calendarFile(entries, 'Rekoportalen'))

describe('En kalenderfil', () => {
  it('säger dag och klockslag i svensk tid, att den är privat och vilken gång i ordningen den ändrades', () => {
    const { events, zones } = read(entry)
    expect(zones).toEqual(['Europe/Stockholm'])
    expect(events).toMatchObject([
      {
        ...{
          UID: 'mote-k3v2@rekoportalen',
          SUMMARY: 'Möte K3V2',
          CLASS: 'PRIVATE',
          SEQUENCE: '2',
          STATUS: 'CONFIRMED',
        },
        ...{ DTSTART: '20261124T093000', 'DTSTART;TZID': 'Europe/Stockholm', DTEND: '20261124T103000' },
        ...{ DTSTAMP: '20261120T090500Z', URL: 'https://reko.example/arenden/k3v2' },
      },
    ])
  })

  it('säger en hel dag som ett datum, till och med nyår', () => {
    expect(read({ ...entry, on: day('2026-12-31'), times: null }).events).toMatchObject([
      { DTSTART: '20261231', 'DTSTART;VALUE': 'DATE', DTEND: '20270101', TRANSP: 'TRANSPARENT' },
    ])
  })

  it('säger att ett möte är inställt', () => {
    expect(read({ ...entry, cancelled: true }).events).toMatchObject([{ STATUS: 'CANCELLED' }])
  })

  it('är hel också utan något i', () => {
    expect(read().events).toEqual([])
  })

  it('bryter långa rader mellan tecken, och vad som än står i en rubrik kommer tillbaka', () => {
    const long = `Möte; ett, två\\tre\n${'åäö–😀'.repeat(40)}`
    expect(read({ ...entry, title: long }).events[0]?.SUMMARY).toBe(long)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const plain = title.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ')
        expect(read({ ...entry, title }).events[0]?.SUMMARY).toBe(plain)
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['en rad som slutar fel', (file: string) => file.replaceAll('\r\n', '\n')],
    ['en rad på mer än 75 byte', (file: string) => file.replace('SUMMARY:', `SUMMARY:${'x'.repeat(80)}`)],
    ['ett komma utan omvänt snedstreck', (file: string) => file.replace('SUMMARY:', 'SUMMARY:a,')],
    ['en tid utan tidszon', (file: string) => file.replace('DTSTART;TZID=Europe/Stockholm', 'DTSTART')],
    ['en händelse som inte tar slut', (file: string) => file.replace('END:VEVENT\r\n', '')],
  ])('läsaren i testerna märker %s', (_what, spoil) => {
    expect(() => readCalendar(spoil(calendarFile([entry], 'Rekoportalen')))).toThrow()
  })
})
