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

  test('that does not cover what is needed is not used', async () => {
    expect((await faultOf('Anställningsnr;Från\nE1;2026-01-01\n', options)).code).toBe('unknown-header')
  })
})
