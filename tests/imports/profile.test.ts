import { describe, expect, test } from 'vitest'
import type { MappingProfile } from '~/imports/profile'
import { faultOf, sheetOf } from './reading'

const payroll: MappingProfile = {
  name: 'Lönesystemet',
  kind: 'franvaro',
  columns: { Anställningsnr: 'anstallningsnummer', Från: 'from', Till: 'tom', Grad: 'omfattning', Pnr: 'personnummer' },
}
const staff: MappingProfile = {
  name: 'Personalsystemet',
  kind: 'personal',
  columns: { Nr: 'anstallningsnummer', Namn: 'namn', Pnr: 'personnummer', Enhet: 'arbetsplats', Start: 'from' },
}
const options = { profiles: [payroll, staff] }

describe('a mapping profile', () => {
  test('reads the headers of a source system, in any case, and names faults by them', async () => {
    const sheet = await sheetOf(
      'ANSTÄLLNINGSNR;Från;Till;Grad\nE1;2026-03-02;2026-03-04;50\nE1;2026-10-12;2026-10-02;50\n',
      options,
    )
    expect(sheet).toMatchObject({
      kind: 'franvaro',
      profile: 'Lönesystemet',
      rows: [{ from: '2026-03-02', extent: 50 }],
    })
    expect(sheet.faults).toMatchObject([{ line: 3, column: 'Till', value: '2026-10-02' }])
  })

  test('is chosen by the header, and our own header needs none', async () => {
    expect((await sheetOf('Nr;Namn;Pnr;Enhet;Start\n', options)).profile).toBe('Personalsystemet')
    expect((await sheetOf('anstallningsnummer;from;tom\n', options)).profile).toBeNull()
  })

  test('hides a personal number under whatever name the column has', async () => {
    const sheet = await sheetOf(
      'Nr;Namn;Pnr;Enhet;Start\nE1;Eva Berg;1912121213;A1;2020-01-01\nE2;Bo Ek;fel;A1;2020-01-01\n',
      options,
    )
    expect(sheet.faults).toMatchObject([
      { column: 'Pnr', value: '••••' },
      { column: 'Pnr', value: '••••' },
    ])
  })

  const grouped: MappingProfile = {
    name: 'HR',
    kind: 'franvaro',
    columns: { Nr: 'anstallningsnummer', Start: 'from', Slut: 'tom', Typ: 'orsak' },
    causes: { sj: 'sjuk', as: 'arbetsskada', kurs: 'annat' },
  }
  const coded = (...codes: string[]) =>
    `Nr;Start;Slut;Typ\n${codes.map((code) => `E1;2026-03-02;2026-03-04;${code}`).join('\n')}\n`

  test('says which codes are illness, in any case, and what is something else is left out', async () => {
    const sheet = await sheetOf(coded('SJ', ' as ', 'Kurs', 'vab', 'sjuk', ''), { profiles: [grouped] })
    expect(sheet.rows.map(({ cause }) => cause)).toEqual(['sjuk', 'arbetsskada', 'sjuk', 'sjuk'])
    expect(sheet).toMatchObject({ faults: [], ignored: 2 })
  })

  test('does not guess at a code that nothing is said of: the row is at fault, and never called something else', async () => {
    const sheet = await sheetOf(coded('XQ', '__proto__', 'constructor'), { profiles: [grouped] })
    expect(sheet.faults.map(({ column, code, value }) => [column, code, value])).toEqual([
      ['Typ', 'unknown-cause', 'XQ'],
      ['Typ', 'unknown-cause', '__proto__'],
      ['Typ', 'unknown-cause', 'constructor'],
    ])
    expect(sheet).toMatchObject({ rows: [], ignored: 0 })
  })

  test('without a column of causes warns that every row counts as illness', async () => {
    const codes = async (text: string) => (await sheetOf(text, options)).notes.map(({ code }) => code)
    expect(await codes('Anställningsnr;Från;Till\nE1;2026-03-02;2026-03-04\n')).toEqual(['cause-not-connected'])
    expect(await codes('anstallningsnummer;from;tom\nE1;2026-03-02;2026-03-04\n')).toEqual([])
  })

  test('that does not cover what is needed is not used', async () => {
    expect((await faultOf('Anställningsnr;Från\nE1;2026-01-01\n', options)).code).toBe('unknown-header')
  })
})
