import { describe, expect, test } from 'vitest'
import { faultOf, sheetOf } from './reading'
import { paxml, sick, times } from './paxml-file'
import { sheetXml, workbook, zip } from './workbook'

const header = ['anstallningsnummer', 'from', 'tom']
const megabytes = (count: number, letter = ' '): string => letter.repeat(count * 1024 * 1024)

/** Says another unpacked size in the directory than the part has. */
function lyingAboutSize(file: Buffer, real: number, told: number): Buffer {
  const lie = Buffer.from(file)
  for (let at = 0; at < lie.length - 4; at++) if (lie.readUInt32LE(at) === real) lie.writeUInt32LE(told, at)
  return lie
}

describe('a hostile workbook is refused before it costs anything', () => {
  test('that unpacks to far more than it is', async () => {
    const bomb = await workbook([{ name: 'A', rows: [header] }], { 'xl/media/bomb.bin': megabytes(20) })
    expect(bomb.length).toBeLessThan(100_000)
    expect((await faultOf(bomb)).code).toBe('zip-bomb')
  })

  test('that says it unpacks to more than a hundred megabytes', async () => {
    const noise = Array.from({ length: 2 ** 17 }, (_, index) => (index * 2_654_435_761).toString(36)).join('')
    const file = await workbook([{ name: 'A', rows: [header] }], { 'xl/media/large.bin': noise })
    const large = lyingAboutSize(file, noise.length, 101 * 1024 * 1024)
    expect((await faultOf(large)).code).toBe('workbook-too-large')
  })

  test('that lies about how large it is', async () => {
    const rows = [header, ...Array.from({ length: 3_000 }, () => ['E1', '2026-01-01', 'TV'])]
    const honest = await workbook([{ name: 'A', rows }])
    const liar = lyingAboutSize(honest, Buffer.byteLength(sheetXml(rows)), 1_000)
    expect((await faultOf(liar)).code).toBe('broken-workbook')
  })

  test('that has thousands of parts', async () => {
    const parts = Object.fromEntries(Array.from({ length: 2_100 }, (_, index) => [`xl/media/${index}`, 'x']))
    expect((await faultOf(await zip(parts, false))).code).toBe('workbook-too-many-parts')
  })

  test.each([0.2, 0.6, 0.99])('that is cut off after %s of its bytes', async (share) => {
    const whole = await workbook([{ name: 'A', rows: [header, ['E1', '2026-01-01', 'TV']] }])
    expect((await faultOf(whole.subarray(0, whole.length * share))).code).toBe('broken-workbook')
  })

  test('that holds entities, external or growing', async () => {
    const strings = `<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>`
    const file = await workbook([{ name: 'A', rows: [header] }], { 'xl/sharedStrings.xml': strings })
    expect((await faultOf(file)).code).toBe('xml-doctype')
  })

  test('that has a cell of ten megabytes', async () => {
    const rows = [header, [megabytes(10, 'x'), '2026-01-01', 'TV']]
    expect((await faultOf(await workbook([{ name: 'A', rows }], {}, '', false))).code).toBe('xml-too-long')
  })

  test('that puts a cell in the last column of every row is read without filling up to it', async () => {
    const far = Array.from(
      { length: 5_000 },
      (_, row) => `<row r="${row + 2}"><c r="XFD${row + 2}"><v>${row}</v></c></row>`,
    ).join('')
    const sheet = sheetXml([header]).replace('</sheetData>', `${far}</sheetData>`)
    expect((await sheetOf(await workbook([{ name: 'A', rows: [] }], { 'xl/worksheets/sheet1.xml': sheet }))).read).toBe(
      0,
    )
  })

  test('that goes backwards in its rows, or refers to strings that are not there', async () => {
    const back = sheetXml([header]).replace('</sheetData>', '<row r="1"/></sheetData>')
    expect((await faultOf(await workbook([{ name: 'A', rows: [] }], { 'xl/worksheets/sheet1.xml': back }))).code).toBe(
      'broken-workbook',
    )
    const lost = await sheetOf(
      await workbook([{ name: 'A', rows: [header, [{ xml: '<c t="s"><v>-7</v></c>' }, '2026-01-01', 'TV']] }]),
    )
    expect(lost.faults).toMatchObject([{ column: 'anstallningsnummer', code: 'missing' }])
  })
})

describe('hostile XML is refused', () => {
  const laughs = `<?xml version="1.0"?><!DOCTYPE paxml [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(10)}"><!ENTITY c "${'&b;'.repeat(10)}">]>`

  test.each([
    ['xml-doctype', `${laughs}<paxml>&c;</paxml>`],
    ['xml-doctype', '<!DOCTYPE paxml SYSTEM "http://exempel.se/paxml.dtd"><paxml/>'],
    [
      'xml-doctype',
      `<!-- ${megabytes(0.05, 'x')} --><!DOCTYPE paxml [<!ENTITY x SYSTEM "file:///etc/passwd">]><paxml>&x;</paxml>`,
    ],
    ['xml-broken', paxml(times(sick('&x;')))],
    ['xml-broken', paxml(times(sick('&toString;')))],
    ['xml-broken', paxml(times(sick('2026-03-02'))).slice(0, -20)],
    ['xml-broken', `${paxml('')}<paxml/>`],
    ['xml-too-deep', `<paxml><saldon>${'<a>'.repeat(100_000)}`],
    ['xml-too-long', paxml(times(sick(megabytes(3, '1'))))],
    ['xml-too-long', paxml(times(sick('<!-- x -->y'.repeat(1_500_000))))],
    ['xml-too-long', `<paxml a="${megabytes(3, 'a')}"/>`],
    ['xml-too-long', `<!-- ${megabytes(3, 'a')}`],
    ['xml-too-many-attributes', `<paxml ${Array.from({ length: 500 }, (_, index) => `a${index}="1"`).join(' ')}/>`],
    ['paxml-unknown-element', paxml('<constructor/>')],
    ['paxml-unknown-element', paxml('<__proto__/>')],
  ])('%s', async (code, file) => {
    expect((await faultOf(file)).code).toBe(code)
  })

  test('also when the user has said to take what is unambiguous', async () => {
    const endless = paxml(times(`<tidtrans anstid="1">${'<x/>'.repeat(5_000)}</tidtrans>`))
    expect((await faultOf(endless, { acceptUnambiguous: true })).code).toBe('paxml-record-too-long')
    expect((await faultOf(`${laughs}<paxml/>`, { acceptUnambiguous: true })).code).toBe('xml-doctype')
  })
})

describe('hostile text is refused', () => {
  test.each([
    ['a cell of ten megabytes', `anstallningsnummer;from;tom\n${megabytes(10, 'x')};2026-01-01;\n`],
    ['a line that never ends', megabytes(10, 'x')],
    ['a quote around everything', `anstallningsnummer;from;tom\n"${'E1;2026-01-01;\n'.repeat(200_000)}`],
  ])('%s', async (_what, file) => {
    expect((await faultOf(file)).code).toBe('row-too-long')
  })

  test('ten thousand columns are ten thousand unknown columns, told in a few notes', async () => {
    const sheet = await sheetOf(
      `anstallningsnummer;from;tom;${Array.from({ length: 400 }, (_, index) => `k${index}`).join(';')}\n`,
    )
    expect(sheet.notes).toHaveLength(21)
    expect(sheet.notes.at(-1)).toEqual({ code: 'unknown-column-more', count: 380 })
  })

  test('names of properties are only names', async () => {
    const sheet = await sheetOf('anstallningsnummer;from;tom;__proto__;constructor\n__proto__;2026-01-01;;x;y\n')
    expect(sheet.rows).toMatchObject([{ employeeNumber: '__proto__' }])
  })
})
