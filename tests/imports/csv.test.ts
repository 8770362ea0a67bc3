import { describe, expect, test } from 'vitest'
import { faultOf, sheetOf } from './reading'

const absence = 'anstallningsnummer;from;tom\n'
const people = 'anstallningsnummer;namn;kon;fodelsear;arbetsplats;from\n'

describe('a file is read whatever program wrote it', () => {
  const text = `${people}E1;Åsa Ödmark;K;1980;A1;2020-01-01\n`
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8', Buffer.from(`\ufeff${text}`)],
    ['ISO-8859-1', Buffer.from(text, 'latin1')],
    ['UTF-16', utf16],
    ['UTF-16', Buffer.from(utf16).swap16()],
  ])('in %s', async (encoding, bytes) => {
    const sheet = await sheetOf(bytes)
    expect(sheet.encoding).toBe(encoding)
    expect(sheet.rows[0]).toMatchObject({ employeeNumber: 'E1', name: 'Åsa Ödmark' })
  })

  test('ISO-8859-1 is seen even when the first letter outside ASCII stands far into the file', async () => {
    const plain = 'E1;Eva Berg;K;1980;A1;2020-01-01\n'.repeat(20_000)
    const sheet = await sheetOf(Buffer.from(`${people}${plain}E2;Åke Öst;M;1980;A1;2020-01-01`, 'latin1'))
    expect(sheet.rows.at(-1)).toMatchObject({ name: 'Åke Öst' })
  })

  test('a letter that is split between two pieces of the file is still UTF-8', async () => {
    const sheet = await sheetOf(`${people}${'E2;öööö;K;1980;A1;2020-01-01\n'.repeat(15_000)}`)
    expect(sheet.encoding).toBe('UTF-8')
    expect(sheet.rows).toHaveLength(15_000)
  })

  test.each([
    ['semikolon', 'anstallningsnummer;from;tom;omfattning\nE1;2026-01-01;2026-01-02;0,5'],
    ['komma', 'anstallningsnummer,from,tom,omfattning\nE1,2026-01-01,2026-01-02,"0,5"'],
    ['tabb', 'anstallningsnummer\tfrom\ttom\tomfattning\nE1\t2026-01-01\t2026-01-02\t0,5'],
    ['komma', 'sep=,\nanstallningsnummer,from,tom,omfattning\nE1,2026-01-01,2026-01-02,0.5'],
  ])('with %s between the cells', async (separator, text) => {
    const sheet = await sheetOf(text)
    expect(sheet.separator).toBe(separator)
    expect(sheet.rows).toMatchObject([{ from: '2026-01-01', to: '2026-01-02', extent: 50 }])
  })

  test.each([
    ['\n', '\\n'],
    ['\r\n', '\\r\\n'],
    ['\r', '\\r'],
  ])('with lines that end in %j', async (newline) => {
    const sheet = await sheetOf(['anstallningsnummer;from;tom', 'E1;2026-01-01;', 'E2;2026-01-02;', ''].join(newline))
    expect(sheet.rows).toMatchObject([
      { line: 2, employeeNumber: 'E1' },
      { line: 3, employeeNumber: 'E2' },
    ])
  })
})

describe('the header tells the kind of file', () => {
  test.each([
    ['organisation', 'kod;namn;typ'],
    ['personal', 'anstallningsnummer;namn;arbetsplats;from;personnummer'],
    ['franvaro', 'anstallningsnummer;from;tom'],
    ['franvaro', 'tom;orsak;from;anstallningsnummer;namn;arbetsplats'],
    ['franvaro', 'anstallningsnummer;from;tom;timmar'],
    ['schema', 'timmar;datum;anstallningsnummer'],
    ['franvaro', 'Anställningsnummer;From;Tom;Intyg tom'],
  ])('%s: %s', async (kind, header) => {
    expect((await sheetOf(`${header}\n`)).kind).toBe(kind)
  })

  test('staff without workplaces is not mistaken for people who are absent for good', async () => {
    const fault = await faultOf('anstallningsnummer;namn;personnummer;from;tom\nE1;Eva Berg;191212121212;2020-01-01;\n')
    expect(fault).toMatchObject({ code: 'missing-column', about: { kind: 'personal', columns: 'arbetsplats' } })
  })

  test('a header that says nothing to us is shown, but never a personal number in it', async () => {
    const fault = await faultOf('Namn på den anställde;19121212-1212;Tom\nx;y;z\n')
    expect(fault).toMatchObject({ code: 'unknown-header', about: { headers: 'Namn på den anställde, ••••, Tom' } })
  })

  test('columns come in any order and an unknown one is noted once', async () => {
    const sheet = await sheetOf(
      'tom;kommentar;anstallningsnummer;from\n2026-01-03;hej;E1;2026-01-02\nTV;hej;E2;2026-01-02\n',
    )
    expect(sheet.rows).toMatchObject([
      { employeeNumber: 'E1', to: '2026-01-03' },
      { employeeNumber: 'E2', to: null },
    ])
    expect(sheet.notes).toEqual([{ code: 'unknown-column', count: 1, value: 'kommentar' }])
  })

  test('the same column twice is not guessed at', async () => {
    expect((await faultOf('anstallningsnummer;from;tom;from\n')).code).toBe('repeated-column')
  })
})

describe('a row is named by its physical line', () => {
  test('blank lines and lines of separators only are counted but are no rows', async () => {
    const sheet = await sheetOf(`${absence}\n\nE1;2026-01-01;2026-01-02\n;;\n   \nE2;fel;\n`)
    expect(sheet.rows).toMatchObject([{ line: 4 }])
    expect(sheet.faults).toMatchObject([{ line: 7, column: 'from', value: 'fel' }])
    expect(sheet.read).toBe(2)
  })

  test('line breaks inside quotes are counted', async () => {
    const sheet = await sheetOf(
      'anstallningsnummer;from;tom;kommentar\nE1;2026-01-01;;"en\ntvå\r\ntre"\nE2;fel;;""""\n',
    )
    expect(sheet.rows).toMatchObject([{ line: 2 }])
    expect(sheet.faults).toMatchObject([{ line: 5 }])
  })

  test('quotes may hold separators and quotes, and a stray quote is only a quote', async () => {
    const sheet = await sheetOf(
      `${people}E1;"Berg; Eva ""Evis""";K;1980;A1;2020-01-01\nE2;Bo "Bosse" Ek;M;1980;A1;2020-01-01\n`,
    )
    expect(sheet.rows.map(({ name }) => name)).toEqual(['Berg; Eva "Evis"', 'Bo "Bosse" Ek'])
  })

  test('a quote that never closes is said where it opens', async () => {
    expect(await faultOf(`${absence}E1;2026-01-01;\nE2;"2026-01-01;\nE3;2026-01-01;\n`)).toMatchObject({
      code: 'unclosed-quote',
      about: { line: 3 },
    })
  })

  test('a row with a cell too many has shifted, unless what is left over is empty', async () => {
    const sheet = await sheetOf(`${absence}E1;2026-01-01;2026-01-02;;;\nE2;2026-01-01;2026-01-02;x\n`)
    expect(sheet.rows).toHaveLength(1)
    expect(sheet.faults).toMatchObject([{ line: 3, code: 'too-many-cells' }])
  })

  test('a row cut short before its last day is not read as still open', async () => {
    const sheet = await sheetOf(`${absence}E1;2026-01-01;2026-01-02\nE2;2026-01-0`)
    expect(sheet.faults).toMatchObject([{ line: 3, column: 'tom', code: 'too-few-cells' }])
  })

  test('every row is a row, a fault or left out', async () => {
    const lines = Array.from(
      { length: 3_000 },
      (_, index) => `E${index};2026-01-0${index % 10};;${index % 3 ? 'sjuk' : 'vab'}`,
    )
    const sheet = await sheetOf(`anstallningsnummer;from;tom;orsak\n${lines.join('\n')}`)
    expect(sheet.read).toBe(3_000)
    expect(sheet.rows.length + sheet.faults.length + sheet.ignored).toBe(3_000)
    expect(sheet.ignored).toBe(1_000)
  })
})

describe('a file that is no table is said to be so', () => {
  test.each([
    ['empty-file', ''],
    ['empty-file', '\n\n;;\n'],
    ['not-text', Buffer.from('%PDF-1.7 …')],
    ['not-text', Buffer.from('a\0b\0c\0')],
    ['old-excel', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['unknown-header', 'hej'],
  ])('%s', async (code, content) => {
    expect((await faultOf(content)).code).toBe(code)
  })
})
