import { describe, expect, test } from 'vitest'
import { faultOf, sheetOf, sheetsOf } from './reading'
import { paxml, schedule, sick, time, times } from './paxml-file'

const reserved = '191212121212'

describe('a PAXml file', () => {
  const whole = paxml(`
    <dimensioner><dimension dim="1" namn="Kostnadsställe"/></dimensioner>
    ${times(time({ tidkod: 'SJK', datumfrom: '2026-03-02', datumtom: '2026-03-05', omfattning: '50' }), time({ tidkod: 'TJL', datum: '2026-03-06' }))}
    <lonetransaktioner><lonetrans persnr="${reserved}"><lonart>145</lonart><antal>8.4</antal></lonetrans></lonetransaktioner>
    ${schedule({ '2026-03-02': 8, '2026-03-03': 4.5 })}
    <personal><person anstid="101" persnr="${reserved}"><fornamn>Åke</fornamn><efternamn>Öst</efternamn>
      <epostarb>ake@exempel.se</epostarb><befattning>Vaktmästare</befattning><anstdatum>1995-01-01</anstdatum>
      <sysgrad datum="2020-01-01">75</sysgrad><resenheter><resenhet dim="6" id="P1"/><resenhet dim="1" id="100"/></resenheter></person></personal>`)

  test('gives staff, schedules and absence, in that order, and lets the rest be', async () => {
    const [staff, schedules, absence] = await sheetsOf(whole)
    expect(staff).toMatchObject({ kind: 'personal', encoding: 'UTF-8', read: 1, faults: [] })
    expect(staff?.rows).toMatchObject([
      {
        ...{ employeeNumber: '101', name: 'Åke Öst', personalNumber: reserved, sex: 'M', birthYear: 1912 },
        ...{
          workplaceCode: '100',
          email: 'ake@exempel.se',
          position: 'Vaktmästare',
          share: 75,
          from: '1995-01-01',
          to: null,
        },
      },
    ])
    expect(schedules?.rows).toMatchObject([
      { employeeNumber: '101', date: '2026-03-02', hours: 8 },
      { date: '2026-03-03', hours: 4.5 },
    ])
    expect(absence?.rows).toMatchObject([
      { employeeNumber: '101', from: '2026-03-02', to: '2026-03-05', extent: 50, cause: 'sjuk', externalId: null },
    ])
    expect(absence).toMatchObject({ read: 2, ignored: 1, notes: [{ code: 'other-time-code', value: 'TJL', count: 1 }] })
  })

  test.each([
    ['ISO-8859-1', Buffer.from(whole.replace('utf-8', 'iso-8859-1'), 'latin1')],
    ['UTF-8', Buffer.from(`\ufeff${whole}`)],
    ['UTF-8', Buffer.from(whole.replace(/<\?xml.*\?>/, ''))],
    ['UTF-16', Buffer.from(`\ufeff${whole.replace('utf-8', 'utf-16')}`, 'utf16le')],
  ])('in %s says the same', async (encoding, bytes) => {
    expect(await sheetOf(bytes)).toMatchObject({ encoding, rows: [{ name: 'Åke Öst' }] })
  })

  test('of version 2.2 is read as well, other versions are not', async () => {
    expect((await sheetOf(paxml(times(sick('2026-03-02')), '2.2'))).rows).toHaveLength(1)
    expect(await faultOf(paxml(times(sick('2026-03-02')), '3.0'))).toMatchObject({ code: 'paxml-other-version' })
  })

  test.each([
    ['SJK', 'sjuk'],
    ['SJK_KAR', 'sjuk'],
    ['SJK_LÖN', 'sjuk'],
    ['SJK_ERS', 'sjuk'],
    ['SJK_PEN', 'sjuk'],
    ['ASK', 'arbetsskada'],
  ])('%s is %s', async (code, cause) => {
    expect((await sheetOf(paxml(times(time({ tidkod: code, datum: '2026-03-02' }))))).rows).toMatchObject([{ cause }])
  })

  test.each(['VAB', 'SEM', 'OS1', 'ÖT1', 'FR9', 'TID'])('%s is left out with a note', async (code) => {
    const sheet = await sheetOf(paxml(times(time({ tidkod: code, datum: 'x' }))))
    expect(sheet).toMatchObject({ rows: [], faults: [], ignored: 1, notes: [{ code: 'other-time-code', value: code }] })
  })

  test.each([
    [
      { tidkod: 'KAR', datum: '2026-03-02' },
      { column: 'tidkod', value: 'KAR', code: 'unknown-time-code' },
    ],
    [{ datum: '2026-03-02' }, { column: 'tidkod', code: 'missing' }],
    [{ tidkod: 'SJK' }, { column: 'datum', code: 'missing' }],
    [
      { tidkod: 'SJK', datum: '2026-02-30' },
      { column: 'datum', value: '2026-02-30', code: 'no-such-date' },
    ],
    [
      { tidkod: 'SJK', datum: '20260302' },
      { column: 'datum', code: 'not-a-date' },
    ],
    [
      { tidkod: 'SJK', datum: '2026-03-02', datumfrom: '2026-03-02' },
      { column: 'datumfrom', code: 'several-times' },
    ],
    [
      { tidkod: 'SJK', datumfrom: '2026-03-02' },
      { column: 'datumtom', code: 'missing' },
    ],
    [
      { tidkod: 'SJK', datumfrom: '2026-03-02', datumtom: '2026-03-01' },
      { column: 'datumtom', code: 'end-before-start' },
    ],
    [
      { tidkod: 'SJK', datumfrom: '2026-03-02', datumtom: '2026-03-03', timmar: '8' },
      { column: 'timmar', code: 'hours-on-interval' },
    ],
    [
      { tidkod: 'SJK', datum: '2026-03-02', timmar: '8', omfattning: '50' },
      { column: 'omfattning', code: 'hours-and-extent' },
    ],
    [
      { tidkod: 'SJK', datum: '2026-03-02', timmar: '25' },
      { column: 'timmar', code: 'hours-out-of-range' },
    ],
    [
      { tidkod: 'SJK', datum: '2026-03-02', timmar: '4,5' },
      { column: 'timmar', code: 'not-a-number' },
    ],
    [
      { tidkod: 'SJK', datum: '2026-03-02', omfattning: '0' },
      { column: 'omfattning', code: 'extent-out-of-range' },
    ],
    [
      { tidkod: 'SJK', datum: '2026-03-02', omfattning: '33.333' },
      { column: 'omfattning', code: 'too-many-decimals' },
    ],
    [
      { tidkod: 'SJK', starttid: '2026-03-02T08:00:00' },
      { column: 'sluttid', code: 'missing' },
    ],
    [
      { tidkod: 'SJK', starttid: '2026-03-02 08:00', sluttid: 'x' },
      { column: 'starttid', code: 'not-a-time' },
    ],
    [
      { tidkod: 'SJK', starttid: '2026-03-02T08:00:00', sluttid: '2026-03-04T17:00:00' },
      { column: 'sluttid', code: 'clock-over-days' },
    ],
  ])('%o is a faulty row', async (fields: Record<string, string>, fault) => {
    const sheet = await sheetOf(paxml(times(time(fields))))
    expect(sheet.faults).toMatchObject([{ line: 5, ...fault }])
  })

  test('somebody known only by a personal number is found in the file, or asked for, and never shown', async () => {
    const who = `persnr="${reserved}"`
    const staff = `<personal><person anstid="7" persnr="${reserved}"/></personal>`
    const absence = times(sick('2026-03-02', {}, who))
    expect((await sheetsOf(paxml(absence + staff)))[1]?.rows).toMatchObject([{ employeeNumber: '7' }])
    const asked = await sheetOf(paxml(absence), { employeeNumberOf: (number) => (number === reserved ? '9' : null) })
    expect(asked.rows).toMatchObject([{ employeeNumber: '9' }])
    expect((await sheetOf(paxml(absence))).faults).toMatchObject([
      { line: 5, column: 'persnr', value: '••••', code: 'unknown-personal-number' },
    ])
  })

  test('names what is lacking in a person by the words of the file', async () => {
    const person = (attributes: string, fields: string) =>
      sheetOf(paxml(`<personal><person ${attributes}>${fields}</person></personal>`))
    const named = '<efternamn>Öst</efternamn>'
    const dated = `${named}<anstdatum>2020-01-01</anstdatum>`
    expect((await person('', dated)).faults).toMatchObject([{ column: 'anstid', code: 'missing' }])
    expect((await person('anstid="1"', '')).faults).toMatchObject([{ column: 'efternamn', code: 'missing' }])
    expect((await person('anstid="1"', named)).faults).toMatchObject([{ column: 'anstdatum', code: 'missing' }])
    expect((await person('anstid="1"', dated)).faults).toMatchObject([
      { column: 'persnr', value: '••••', code: 'no-identity' },
    ])
    expect((await person(`anstid="1" persnr="${reserved}"`, dated)).faults).toMatchObject([
      { column: 'resenhet', code: 'missing' },
    ])
    expect((await person(`anstid="1" persnr="${reserved}" delete="true"`, dated)).ignored).toBe(1)
  })
})

describe('a file that breaks the schema says where and what, and gives nothing', () => {
  test.each([
    [
      'paxml-unknown-element',
      { line: 5, element: 'kommentar', parent: 'tidtrans' },
      paxml(times(sick('2026-03-02', { kommentar: 'x' }))),
    ],
    ['paxml-unknown-element', { line: 4, element: 'frånvaro' }, paxml('<frånvaro/>')],
    [
      'paxml-unknown-attribute',
      { line: 5, attribute: 'namn' },
      paxml(times(sick('2026-03-02', {}, 'anstid="1" namn="x"'))),
    ],
    [
      'paxml-repeated-element',
      { line: 5, element: 'datum' },
      paxml(times('<tidtrans anstid="1"><tidkod>SJK</tidkod><datum/><datum/></tidtrans>')),
    ],
    [
      'paxml-repeated-element',
      { element: 'tidtransaktioner' },
      paxml(times(sick('2026-03-02')) + times(sick('2026-03-03'))),
    ],
    ['paxml-empty-list', { line: 4, element: 'personal' }, paxml('<personal/>')],
    ['paxml-stray-text', { element: 'tidtransaktioner' }, paxml(times('x', sick('2026-03-02')))],
    ['paxml-no-header', {}, `<paxml>${times(sick('2026-03-02'))}</paxml>`],
    ['paxml-no-version', {}, `<paxml><header/>${times(sick('2026-03-02'))}</paxml>`],
    ['not-paxml', { element: 'SalaryData' }, '<SalaryData/>'],
    ['paxml-nothing-to-read', {}, paxml('')],
    ['xml-broken', { line: 6 }, paxml(times('<tidtrans>'))],
    ['wrong-encoding', { encoding: 'UTF-8' }, Buffer.from(paxml('<personal><person>Å</person></personal>'), 'latin1')],
    ['unknown-encoding', { encoding: 'ebcdic' }, '<?xml version="1.0" encoding="EBCDIC"?><paxml/>'],
  ])('%s %o', async (code, about, file) => {
    expect(await faultOf(file)).toMatchObject({ code, about })
  })

  test('unless the user has said to take what is unambiguous', async () => {
    const kommentar = sick('2026-03-02', { kommentar: 'x', omfattning: '33,333' })
    const file = `<paxml>${times(kommentar)}${times('<tidtrans anstid="1"><tidkod>SJK</tidkod><datum>2026-03-02</datum><datum>2026-03-03</datum></tidtrans>')}</paxml>`
    const sheet = await sheetOf(file, { acceptUnambiguous: true })
    expect(sheet.rows).toMatchObject([{ from: '2026-03-02', extent: 33.33 }])
    expect(sheet.faults).toMatchObject([{ column: 'datum', code: 'repeated-field' }])
    expect(sheet.notes.map(({ code, value }) => [code, value])).toEqual([
      ['paxml-unknown-element', 'kommentar'],
      ['paxml-repeated-element', 'tidtransaktioner'],
      ['paxml-repeated-element', 'datum'],
      ['paxml-no-header', ''],
    ])
  })

  test('a file that keeps to the schema gives the same spells and faults when what is unambiguous may be taken', async () => {
    const file = paxml(
      times(
        sick('2026-03-02'),
        sick('2026-03-03', { timmar: '4.50' }),
        sick('2026-03-04', { omfattning: '25' }),
        time({ tidkod: 'SJK', datumfrom: '2026-03-09', datumtom: '2026-03-12' }),
        time({ tidkod: 'SJK', datumfrom: '2026-03-12' }),
      ),
    )
    const strict = await sheetOf(file)
    expect(strict.rows.map(({ extent }) => extent)).toEqual([100, 100, 56.25, 25])
    const lenient = await sheetOf(file, { acceptUnambiguous: true })
    expect([lenient.rows, lenient.faults]).toEqual([strict.rows, strict.faults])
  })
})
