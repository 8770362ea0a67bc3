import { describe, expect, test } from 'vitest'
import { sheetOf } from './reading'

const read = async (cells: Record<string, string>) => {
  const sheet = await sheetOf(`${Object.keys(cells).join(';')}\n${Object.values(cells).join(';')}\n`)
  return { row: sheet.rows[0], fault: sheet.faults[0], notes: sheet.notes, ignored: sheet.ignored }
}

const spell = {
  anstallningsnummer: 'E1',
  from: '2026-03-02',
  tom: '2026-03-04',
  omfattning: '',
  orsak: '',
  intyg_tom: '',
  extern_id: '',
}
const person = {
  ...{
    anstallningsnummer: '00123',
    namn: 'Eva Berg',
    personnummer: '',
    kon: 'K',
    fodelsear: '1980',
    arbetsplats: 'A1',
    chef: '',
  },
  ...{ epost: '', befattning: '', sysselsattningsgrad: '', veckotimmar: '', from: '2020-01-01', tom: '', skyddad: '' },
}
const unit = { kod: 'A1', namn: 'Avdelning 1', typ: 'arbetsplats', overordnad: '', verksamhet: '', from: '', tom: '' }
const shift = { anstallningsnummer: 'E1', datum: '2026-03-02', timmar: '8' }

type Case = [given: Record<string, string>, expected: Record<string, unknown>]

describe('franvaro', () => {
  test('what is left out has its usual value', async () => {
    expect((await read(spell)).row).toEqual({
      ...{ line: 2, employeeNumber: 'E1', from: '2026-03-02', to: '2026-03-04', extent: 100, cause: 'sjuk' },
      ...{ certificateTo: null, externalId: null },
    })
  })

  test.each<Case>([
    [{ from: '20260302' }, { from: '2026-03-02' }],
    [{ tom: '' }, { to: null }],
    [{ tom: 'TV' }, { to: null }],
    [{ tom: 'tv' }, { to: null }],
    [{ tom: '9999-12-31' }, { to: null }],
    [{ tom: '2026-03-02' }, { to: '2026-03-02' }],
    [{ from: '2024-02-29' }, { from: '2024-02-29' }],
    [{ omfattning: '50' }, { extent: 50 }],
    [{ omfattning: '50 %' }, { extent: 50 }],
    [{ omfattning: '0,500' }, { extent: 50 }],
    [{ omfattning: '0.25' }, { extent: 25 }],
    [{ omfattning: '0,333' }, { extent: 33.3 }],
    [{ omfattning: '0,145' }, { extent: 14.5 }],
    [{ omfattning: '1' }, { extent: 100 }],
    [{ omfattning: '1,000' }, { extent: 100 }],
    [{ omfattning: '1,5' }, { extent: 1.5 }],
    [{ omfattning: '100' }, { extent: 100 }],
    [{ orsak: 'Sjuk' }, { cause: 'sjuk' }],
    [{ orsak: 'arbetsskada' }, { cause: 'arbetsskada' }],
    [{ intyg_tom: '2026-03-10' }, { certificateTo: '2026-03-10' }],
    [{ extern_id: 'X-9' }, { externalId: 'X-9' }],
    [{ anstallningsnummer: '00123' }, { employeeNumber: '00123' }],
  ])('%o is read', async (given, expected) => {
    expect((await read({ ...spell, ...given })).row).toMatchObject(expected)
  })

  test.each<Case>([
    [{ anstallningsnummer: '' }, { column: 'anstallningsnummer', code: 'missing' }],
    [{ from: '' }, { column: 'from', code: 'missing' }],
    [
      { from: '2026-11-31' },
      { column: 'from', value: '2026-11-31', code: 'no-such-date', about: { year: 2026, month: 11, days: 30 } },
    ],
    [{ from: '2025-02-29' }, { column: 'from', code: 'no-such-date' }],
    [{ from: '2026-13-01' }, { column: 'from', code: 'impossible-date' }],
    [{ from: '02/03/2026' }, { column: 'from', code: 'not-a-date' }],
    [{ from: '26-03-02' }, { column: 'from', code: 'not-a-date' }],
    [{ from: '46083' }, { column: 'from', code: 'not-a-date' }],
    [{ from: '0202-03-02' }, { column: 'from', code: 'date-out-of-range' }],
    [
      { tom: '2026-03-01' },
      { column: 'tom', value: '2026-03-01', code: 'end-before-start', about: { from: '2026-03-02' } },
    ],
    [{ tom: 'tills vidare' }, { column: 'tom', code: 'not-a-date' }],
    [{ omfattning: '0' }, { column: 'omfattning', code: 'extent-out-of-range' }],
    [{ omfattning: '0,000' }, { column: 'omfattning', code: 'extent-out-of-range' }],
    [{ omfattning: '-50' }, { column: 'omfattning', code: 'extent-out-of-range' }],
    [{ omfattning: '100,5' }, { column: 'omfattning', code: 'extent-out-of-range' }],
    [{ omfattning: '150' }, { column: 'omfattning', value: '150', code: 'extent-out-of-range' }],
    [{ omfattning: 'halv' }, { column: 'omfattning', code: 'not-a-number' }],
    [{ intyg_tom: 'snart' }, { column: 'intyg_tom', code: 'not-a-date' }],
    [{ extern_id: 'x'.repeat(101) }, { column: 'extern_id', code: 'too-long' }],
  ])('%o is a fault', async (given, expected) => {
    expect((await read({ ...spell, ...given })).fault).toMatchObject({ line: 2, ...expected })
  })

  test('other causes are left out with a note, whatever else the row says', async () => {
    const { row, fault, ignored, notes } = await read({ ...spell, orsak: 'vab', from: 'okänt', omfattning: '900' })
    expect({ row, fault, ignored }).toEqual({ row: undefined, fault: undefined, ignored: 1 })
    expect(notes).toEqual([{ code: 'other-cause', count: 1, value: 'vab' }])
  })

  test('the first faulty column is named in the order number, dates, values', async () => {
    const all = { anstallningsnummer: '', from: 'x', tom: 'x', intyg_tom: 'x', omfattning: 'x' }
    for (const column of ['anstallningsnummer', 'from', 'tom', 'intyg_tom', 'omfattning'] as const) {
      expect((await read({ ...spell, ...all })).fault?.column).toBe(column)
      all[column] = spell[column] || (column === 'omfattning' ? '50' : '2026-03-04')
    }
  })
})

describe('personal', () => {
  test('what is left out has its usual value', async () => {
    expect((await read(person)).row).toEqual({
      ...{ line: 2, employeeNumber: '00123', name: 'Eva Berg', personalNumber: null, sex: 'K', birthYear: 1980 },
      ...{ workplaceCode: 'A1', managerNumber: null, email: null, position: null, share: 100, weeklyHours: 40 },
      ...{ from: '2020-01-01', to: null, protected: false },
    })
  })

  test.each<Case>([
    [
      { personnummer: '19121212-1212', kon: '', fodelsear: '' },
      { personalNumber: '191212121212', sex: 'M', birthYear: 1912 },
    ],
    [{ personnummer: '121212+1212' }, { personalNumber: '191212121212' }],
    [{ kon: 'm' }, { sex: 'M' }],
    [{ fodelsear: '2026' }, { birthYear: 2026 }],
    [{ sysselsattningsgrad: '0' }, { share: 0 }],
    [{ sysselsattningsgrad: '62,5' }, { share: 62.5 }],
    [{ sysselsattningsgrad: '75 %' }, { share: 75 }],
    [{ veckotimmar: '38,25' }, { weeklyHours: 38.25 }],
    [{ skyddad: 'Ja' }, { protected: true }],
    [{ skyddad: 'nej' }, { protected: false }],
    [{ epost: 'Eva.Berg@Exempel.se' }, { email: 'eva.berg@exempel.se' }],
    [
      { chef: 'E9', befattning: 'Undersköterska' },
      { managerNumber: 'E9', position: 'Undersköterska' },
    ],
    [{ namn: '  Eva\u00a0Berg ' }, { name: 'Eva\u00a0Berg' }],
  ])('%o is read', async (given, expected) => {
    expect((await read({ ...person, ...given })).row).toMatchObject(expected)
  })

  test.each<Case>([
    [{ namn: '' }, { column: 'namn', code: 'missing' }],
    [{ namn: 'Å'.repeat(201) }, { column: 'namn', code: 'too-long' }],
    [{ namn: 'Eva\u0007' }, { column: 'namn', code: 'odd-characters' }],
    [{ from: '' }, { column: 'from', code: 'missing' }],
    [{ tom: '2019-12-31' }, { column: 'tom', code: 'end-before-start' }],
    [{ kon: '' }, { column: 'personnummer', code: 'no-identity' }],
    [{ fodelsear: '' }, { column: 'personnummer', code: 'no-identity' }],
    [{ kon: 'X' }, { column: 'kon', code: 'not-a-sex' }],
    [{ fodelsear: '80' }, { column: 'fodelsear', code: 'not-a-year' }],
    [{ fodelsear: '1899' }, { column: 'fodelsear', code: 'birth-year-out-of-range' }],
    [{ fodelsear: '2027' }, { column: 'fodelsear', code: 'birth-year-out-of-range' }],
    [{ personnummer: '19121212-1213' }, { column: 'personnummer', value: '••••', code: 'wrong-check-digit' }],
    [{ personnummer: 'saknas' }, { column: 'personnummer', value: '••••', code: 'not-a-personal-number' }],
    [{ sysselsattningsgrad: '101' }, { column: 'sysselsattningsgrad', code: 'share-out-of-range' }],
    [{ sysselsattningsgrad: '-1' }, { column: 'sysselsattningsgrad', code: 'share-out-of-range' }],
    [{ veckotimmar: '0' }, { column: 'veckotimmar', code: 'weekly-hours-out-of-range' }],
    [{ skyddad: 'kanske' }, { column: 'skyddad', code: 'not-yes-or-no' }],
    [{ arbetsplats: '' }, { column: 'arbetsplats', code: 'missing' }],
  ])('%o is a fault', async (given, expected) => {
    expect((await read({ ...person, ...given })).fault).toMatchObject({ line: 2, ...expected })
  })

  test('a personal number that has slipped into another column is not shown either', async () => {
    const { fault } = await read({ ...person, from: '19121212-1212' })
    expect(fault).toMatchObject({ column: 'from', value: '••••' })
  })

  test('an e-mail that cannot be one is left out with a note, and the row is taken', async () => {
    const { row, notes } = await read({ ...person, epost: 'saknas' })
    expect(row).toMatchObject({ email: null })
    expect(notes).toEqual([{ code: 'email-left-out', count: 1 }])
  })

  test('a share of at most one percent is asked about', async () => {
    expect((await read({ ...person, sysselsattningsgrad: '0,75' })).notes).toEqual([
      { code: 'share-looks-like-fraction', count: 1 },
    ])
  })
})

describe('organisation', () => {
  test.each<Case>([
    [
      {},
      {
        line: 2,
        code: 'A1',
        name: 'Avdelning 1',
        type: 'arbetsplats',
        parentCode: null,
        activity: null,
        from: null,
        to: null,
      },
    ],
    [{ typ: 'Förvaltning' }, { type: 'forvaltning' }],
    [{ typ: 'område' }, { type: 'omrade' }],
    [
      { overordnad: 'F1', verksamhet: 'vård' },
      { parentCode: 'F1', activity: 'vård' },
    ],
    [
      { from: '20200101', tom: '2021-01-01' },
      { from: '2020-01-01', to: '2021-01-01' },
    ],
  ])('%o is read', async (given, expected) => {
    expect((await read({ ...unit, ...given })).row).toMatchObject(expected)
  })

  test.each<Case>([
    [{ kod: '' }, { column: 'kod', code: 'missing' }],
    [{ namn: '' }, { column: 'namn', code: 'missing' }],
    [{ typ: '' }, { column: 'typ', code: 'missing' }],
    [{ typ: 'enhet' }, { column: 'typ', value: 'enhet', code: 'not-a-unit-type' }],
    [
      { from: '2021-01-01', tom: '2020-01-01' },
      { column: 'tom', code: 'end-before-start' },
    ],
  ])('%o is a fault', async (given, expected) => {
    expect((await read({ ...unit, ...given })).fault).toMatchObject(expected)
  })
})

describe('schema', () => {
  test.each<Case>([
    [{}, { line: 2, employeeNumber: 'E1', date: '2026-03-02', hours: 8 }],
    [{ timmar: '0' }, { hours: 0 }],
    [{ timmar: '24' }, { hours: 24 }],
    [{ timmar: '7,75' }, { hours: 7.75 }],
  ])('%o is read', async (given, expected) => {
    expect((await read({ ...shift, ...given })).row).toMatchObject(expected)
  })

  test.each<Case>([
    [{ timmar: '' }, { column: 'timmar', code: 'missing' }],
    [{ timmar: '24,5' }, { column: 'timmar', code: 'hours-out-of-range' }],
    [{ timmar: '-1' }, { column: 'timmar', code: 'hours-out-of-range' }],
    [{ datum: '' }, { column: 'datum', code: 'missing' }],
  ])('%o is a fault', async (given, expected) => {
    expect((await read({ ...shift, ...given })).fault).toMatchObject(expected)
  })
})
