import { beforeAll, describe, expect, test } from 'vitest'
import { workplaceCsv } from '~/documents/workplace-csv'
import { workplacesCsv } from '~/documents/workplaces-csv'
import { workplaceFileForm } from '~/domain/workplace-filter'
import { readWorkplace } from '~/reads/workplace.server'
import { readWorkplaceFile } from '~/reads/workplace-file.server'
import { value } from '#tests/support/outcome'
import { slugOfUnit, workplaces } from '#tests/support/workplaces'
import type { World } from '#tests/support/world'

let w: World
beforeAll(async () => {
  w = await workplaces()
})

const lines = (who: string) =>
  workplacesCsv(value(readWorkplaceFile(w.as(who), workplaceFileForm.parse({}))))
    .trimEnd()
    .split('\r\n')
const page = (who: string, code: string) => value(readWorkplace(w.as(who), { slug: slugOfUnit(w, code) }))
const months = (who: string, code: string) => {
  const { result, organisation } = page(who, code)
  return workplaceCsv(result.trend, organisation.trend).trimEnd().split('\r\n')
}

describe('the file of workplaces', () => {
  test('has its columns, and an empty undecided row for one that is hidden', () => {
    const [header, ...rows] = lines('Cecilia Aronsson')
    expect(header).toBe(
      '\uFEFFkod;namn;antal_personer;status;sjukfranvaro_12m_procent;foregaende_12m_procent;forandring_procentenheter;z;z_justerat;niva;stigande;overskjutande_dagar;korta_per_100;korta_z;korta_z_justerat;korta_niva;korta_stigande',
    )
    expect(rows).toHaveLength(3)
    expect(rows.find((row) => row.startsWith('LIT'))).toBe(
      'LIT;Arbetsplats LIT;;masked;;;;;;oavgjort;oavgjort;;;;;oavgjort;oavgjort',
    )
    expect(rows.find((row) => row.startsWith('HEM'))).toMatch(
      /^HEM;Arbetsplats HEM;24;value;\d+,\d{4};\d+,\d{4};\d+,\d{4};-?\d+,\d{4};-?\d+,\d{4};\w+;\w+;-?\d+,\d{4};\d+,\d{4};\d+,\d{4};\d+,\d{4};tydligt_hogre;ja$/,
    )
  })

  test('writes a number below zero with a minus before it', () => {
    expect(lines('Mikael Ström').find((row) => row.startsWith('VAR'))).toMatch(/;-\d+,\d{4};/)
  })

  test('says the same of a workplace to whoever reaches it', () => {
    const all = new Set(lines('Mikael Ström'))
    for (const who of ['Cecilia Aronsson', 'Karin Lindqvist', 'Lena Falk'])
      expect(lines(who).filter((line) => !all.has(line))).toEqual([])
    expect(months('Karin Lindqvist', 'HEM')).toEqual(months('Mikael Ström', 'HEM'))
  })
})

describe('the file of one workplace', () => {
  test('has a row for each month, the oldest first, and its parts make the whole', () => {
    const [header, ...rows] = months('Karin Lindqvist', 'HEM')
    expect(header).toBe(
      '\uFEFFmanad;status;sjukfranvaro_procent;kort_procent;medel_procent;lang_procent;organisationen_procent',
    )
    expect(rows).toHaveLength(36)
    expect([rows[0], rows.at(-1)].map((row) => row?.slice(0, 13))).toEqual(['2023-11;value', '2026-10;value'])
    for (const row of rows) {
      const [whole, short, medium, long] = row
        .split(';')
        .slice(2)
        .map((cell) => Number(cell.replace(',', '.')))
      expect((short ?? 0) + (medium ?? 0) + (long ?? 0)).toBeCloseTo(whole ?? NaN, 3)
    }
  })

  test('has no number of one that is hidden', () => {
    const [, ...rows] = months('Lena Falk', 'LIT')
    expect(rows).toHaveLength(36)
    for (const row of rows) expect(row).toMatch(/^\d{4}-\d\d;masked;;;;;$/)
  })
})

test('nothing that anybody reads has a number of a workplace that is hidden, and everybody reads the same', () => {
  for (const code of ['LIT', 'ALM']) {
    const told = ['Mikael Ström', 'Cecilia Aronsson'].map((who) => page(who, code).result)
    expect(told[0]).toEqual(told[1])
    expect(JSON.stringify(told[0]?.trend.rate)).not.toMatch(/\d/)
    expect(told[0]).toMatchObject({ persons: null, rate: null, previous: null, change: null, excessDays: null })
  }
})
