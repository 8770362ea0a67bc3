import { describe, expect, test } from 'vitest'
import { sheetOf, sheetsOf, type ReadSheet } from './reading'
import { paxml, schedule, sick, time, times } from './paxml-file'

const spellsOf = (sheet: ReadSheet | undefined) => sheet?.rows.map(({ from, to, extent }) => [from, to, extent])
const spells = async (...transactions: string[]) => spellsOf(await sheetOf(paxml(times(...transactions))))

describe('single days become spells', () => {
  test('on consecutive days, in whatever order they stand', async () => {
    expect(await spells(sick('2026-03-04'), sick('2026-03-02'), sick('2026-03-03'))).toEqual([
      ['2026-03-02', '2026-03-04', 100],
    ])
  })

  test('over a weekend without scheduled hours, but not over a working day', async () => {
    expect(await spells(sick('2026-03-06'), sick('2026-03-09'))).toEqual([['2026-03-06', '2026-03-09', 100]])
    expect(await spells(sick('2026-03-05'), sick('2026-03-09'))).toEqual([
      ['2026-03-05', '2026-03-05', 100],
      ['2026-03-09', '2026-03-09', 100],
    ])
  })

  test('not over a weekend that was scheduled, whether the file or the register says so', async () => {
    const fridayAndMonday = times(sick('2026-03-06'), sick('2026-03-09'))
    const days = { '2026-03-06': 8, '2026-03-07': 8, '2026-03-09': 8 }
    const apart = [
      ['2026-03-06', '2026-03-06', 100],
      ['2026-03-09', '2026-03-09', 100],
    ]
    const [, absence] = await sheetsOf(paxml(fridayAndMonday + schedule(days)))
    expect(spellsOf(absence)).toEqual(apart)
    expect(spellsOf(await sheetOf(paxml(fridayAndMonday), { ordinaryHours: () => 8 }))).toEqual(apart)
  })

  test('another extent is another spell, edge to edge over the weekend', async () => {
    expect(await spells(sick('2026-03-06'), sick('2026-03-09', { omfattning: '50' }))).toEqual([
      ['2026-03-06', '2026-03-08', 100],
      ['2026-03-09', '2026-03-09', 50],
    ])
  })

  test('karensdag and sick pay are one cause, a work injury another', async () => {
    const day = (tidkod: string, datum: string) => time({ tidkod, datum })
    expect(await spells(day('SJK_KAR', '2026-03-02'), day('SJK_LÖN', '2026-03-03'))).toHaveLength(1)
    expect(await spells(day('SJK', '2026-03-02'), day('ASK', '2026-03-03'))).toHaveLength(2)
  })

  test('each person for herself, with the line of the first day', async () => {
    const sheet = await sheetOf(
      paxml(
        times(
          sick('2026-03-02', {}, 'anstid="1"'),
          sick('2026-03-03', {}, 'anstid="2"'),
          sick('2026-03-03', {}, 'anstid="1"'),
        ),
      ),
    )
    expect(sheet.rows).toMatchObject([
      { line: 5, employeeNumber: '1', from: '2026-03-02', to: '2026-03-03' },
      { line: 6, employeeNumber: '2', from: '2026-03-03', to: '2026-03-03' },
    ])
    expect(sheet).toMatchObject({ read: 2, notes: [{ code: 'days-joined', count: 2 }] })
  })

  test('intervals stay as they are', async () => {
    const interval = (datumfrom: string, datumtom: string) => time({ tidkod: 'SJK', datumfrom, datumtom })
    expect(await spells(interval('2026-03-02', '2026-03-03'), interval('2026-03-04', '2026-03-05'))).toHaveLength(2)
  })
})

describe('hours become an extent of the day', () => {
  const onMonday = async (hours: string, ordinary?: number | null) => {
    const options = ordinary === undefined ? {} : { ordinaryHours: () => ordinary }
    return sheetOf(paxml(times(sick('2026-03-02', { timmar: hours }))), options)
  }

  test.each([
    ['4.5', undefined, 56.25],
    ['4.5', null, 56.25],
    ['8', undefined, 100],
    ['9.5', undefined, 100],
    ['3', 6, 50],
    ['3', 0, 100],
  ])('%s hours of %s is %s %%', async (hours, ordinary, extent) => {
    expect((await onMonday(hours, ordinary)).rows).toMatchObject([{ extent }])
  })

  test('by the schedule of the file before anything else', async () => {
    const file = paxml(times(sick('2026-03-02', { timmar: '3' })) + schedule({ '2026-03-02': 4 }))
    const [, absence] = await sheetsOf(file, { ordinaryHours: () => 8 })
    expect(absence).toMatchObject({ rows: [{ extent: 75 }], notes: [] })
  })

  test('with a note when eight hours had to be assumed', async () => {
    expect((await onMonday('4')).notes).toEqual([{ code: 'eight-hours-assumed', count: 1 }])
  })

  test('by the clock', async () => {
    expect(
      await spells(time({ tidkod: 'SJK', starttid: '2026-03-02T22:00:00', sluttid: '2026-03-03T02:00:00' })),
    ).toEqual([['2026-03-02', '2026-03-02', 50]])
  })

  test('several on one day add up, corrections take away, and a day taken back is counted', async () => {
    expect(await spells(sick('2026-03-02', { timmar: '2' }), sick('2026-03-02', { timmar: '2' }))).toEqual([
      ['2026-03-02', '2026-03-02', 50],
    ])
    const taken = await sheetOf(paxml(times(sick('2026-03-02', { timmar: '8' }), sick('2026-03-02', { timmar: '-8' }))))
    expect(taken).toMatchObject({
      rows: [],
      faults: [],
      read: 1,
      ignored: 1,
      notes: [{ code: 'day-taken-back', count: 1 }],
    })
  })

  test('more taken away than there was, and more than a whole day in percent, are faults', async () => {
    const sheet = await sheetOf(
      paxml(
        times(
          sick('2026-03-02', { timmar: '-8' }),
          sick('2026-03-03', { omfattning: '60' }),
          sick('2026-03-03', { omfattning: '50' }),
        ),
      ),
    )
    expect(sheet.faults).toMatchObject([
      { line: 5, column: 'timmar', code: 'negative-hours' },
      { line: 7, column: 'omfattning', code: 'over-hundred-percent' },
    ])
  })
})

describe('schedules', () => {
  const days = async (xml: string) =>
    sheetOf(paxml(`<schematransaktioner><schema anstid="1">${xml}</schema></schematransaktioner>`))

  test.each([
    ['<dag datum="2026-03-02" timmar="7.5"/>', 7.5],
    ['<dag datum="2026-03-02" starttid="08:00:00" sluttid="16:30:00"/>', 8.5],
    ['<dag datum="2026-03-02" starttid="22:00:00" sluttid="06:00:00"/>', 8],
    ['<dag datum="2026-03-02" starttid="08:00:00" sluttid="17:00:00" timmar="8"/>', 8],
    ['<dag datum="2026-03-02" timmar="4"/><dag datum="2026-03-02" timmar="3"/>', 7],
  ])('%s is one day of %s hours', async (xml, hours) => {
    expect((await days(xml)).rows).toMatchObject([{ employeeNumber: '1', date: '2026-03-02', hours }])
  })

  test.each([
    ['<dag timmar="8"/>', { column: 'datum', code: 'missing' }],
    ['<dag datum="2026-03-02"/>', { column: 'timmar', code: 'missing' }],
    ['<dag datum="2026-03-02" timmar="25"/>', { column: 'timmar', code: 'hours-out-of-range' }],
    ['<dag datum="2026-03-02" starttid="8" sluttid="9"/>', { column: 'starttid', code: 'not-a-time' }],
  ])('%s is a fault', async (xml, fault) => {
    expect((await days(xml)).faults).toMatchObject([fault])
  })
})
