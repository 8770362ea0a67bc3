import { describe, expect, test } from 'vitest'
import { faultOf, sheetOf, sheetsOf } from './reading'
import { workbook, zip, type Cell } from './workbook'

const header = ['anstallningsnummer', 'from', 'tom', 'omfattning']
const styled = (style: number, value: number): Cell => ({ xml: `<c s="${style}"><v>${value}</v></c>` })
const absence = (...rows: Cell[][]) => workbook([{ name: 'Frånvaro', rows: [header, ...rows] }])

describe('a workbook', () => {
  test('is read sheet by sheet, each named file#sheet, the hidden ones not at all', async () => {
    const file = await workbook([
      {
        name: 'Personal',
        rows: [
          ['anstallningsnummer', 'namn', 'kon', 'fodelsear', 'arbetsplats', 'from'],
          ['E1', 'Eva Berg', 'K', 1980, 'A1', '2020-01-01'],
        ],
      },
      { name: 'Läs mig', rows: [['Så här gör du']] },
      { name: 'Tomt', rows: [] },
      { name: 'Frånvaro', rows: [header, ['E1', '2026-03-02', null, 50]] },
      { name: 'Gammalt', rows: [header, ['E9', 'fel', null, 50]], hidden: true },
    ])
    const sheets = await sheetsOf(file)
    expect(sheets.map(({ name, kind }) => [name, kind])).toEqual([
      ['fil#Personal', 'personal'],
      ['fil#Frånvaro', 'franvaro'],
    ])
    expect(sheets[0]?.rows).toMatchObject([{ name: 'Eva Berg', birthYear: 1980 }])
    expect(sheets[0]?.notes).toEqual([{ code: 'sheet-left-out', count: 1, value: 'Läs mig' }])
    expect(sheets[1]?.rows).toMatchObject([{ line: 2, from: '2026-03-02', to: null, extent: 50 }])
  })

  test.each([
    ['a cell formatted as a date', styled(1, 46083)],
    ['a cell with a date format of its own', styled(3, 46083)],
    ['a date with a time of day', styled(1, 46083.75)],
    ['a bare number of days', 46083],
    ['digits', 20260302],
    ['text', '2026-03-02'],
    ['an ISO date cell', { xml: '<c t="d"><v>2026-03-02T00:00:00</v></c>' }],
    ['a formula', { xml: '<c t="str"><f>TEXT(A1)</f><v>2026-03-02</v></c>' }],
  ] satisfies [string, Cell][])('reads %s', async (_what, cell) => {
    expect((await sheetOf(await absence(['E1', cell, 'TV', 100]))).rows).toMatchObject([
      { from: '2026-03-02', to: null },
    ])
  })

  test('counts from 1904 when the workbook says so', async () => {
    const rows = [header, ['E1', styled(1, 44621), null, 100]]
    const sheet = await sheetOf(await workbook([{ name: 'A', rows }], {}, '<workbookPr date1904="1"/>'))
    expect(sheet.rows).toMatchObject([{ from: '2026-03-02' }])
  })

  test('reads shared and rich text, without pronunciation guides', async () => {
    const strings = `<sst><si><t>E1</t></si><si><r><t>2026</t></r><r><t>-03-02</t></r><rPh><t>guide</t></rPh></si></sst>`
    const rows = [header, [{ xml: '<c t="s"><v>0</v></c>' }, { xml: '<c t="s"><v>1</v></c>' }, null, 100]]
    const sheet = await sheetOf(await workbook([{ name: 'A', rows }], { 'xl/sharedStrings.xml': strings }))
    expect(sheet.rows).toMatchObject([{ employeeNumber: 'E1', from: '2026-03-02' }])
  })

  test('keeps the zeros that a format fills up with, and the digits of long numbers', async () => {
    const sheet = await sheetOf(
      await absence([styled(2, 123), 46083, null, 100], [{ xml: '<c><v>1.234567890123E12</v></c>' }, 46083, null, 0.5]),
    )
    expect(sheet.rows).toMatchObject([
      { employeeNumber: '00123', extent: 100 },
      { employeeNumber: '1234567890123', extent: 50 },
    ])
  })

  test("names Excel's own row numbers, also after empty rows", async () => {
    const sheet = await sheetOf(await absence([], [], ['E1', 'fel', null, 100]))
    expect(sheet.faults).toMatchObject([{ line: 4, column: 'from', value: 'fel' }])
  })

  test('is known by its bytes, not by its name, and says when it is none', async () => {
    expect((await faultOf(await zip({ 'word/document.xml': '<a/>' }))).code).toBe('not-a-workbook')
    expect((await faultOf(Buffer.from('504b0304', 'hex'))).code).toBe('broken-workbook')
    expect((await faultOf(await workbook([{ name: 'A', rows: [['hej', 'hopp']] }]))).code).toBe('unknown-header')
    expect((await faultOf(await workbook([{ name: 'A', rows: [] }]))).code).toBe('empty-file')
  })

  test('that lacks a needed column says in which sheet', async () => {
    const fault = await faultOf(
      await workbook([{ name: 'Personal', rows: [['anstallningsnummer', 'namn', 'from', 'chef']] }]),
    )
    expect(fault).toMatchObject({ code: 'missing-column', about: { sheet: 'Personal', columns: 'arbetsplats' } })
  })
})
