import { beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '~/domain/day'
import { workplaceFileForm, workplaceFilterForm } from '~/domain/workplace-filter'
import { readInterventionDesk } from '~/reads/intervention-desk.server'
import { readOwnWorkplaces } from '~/reads/own-workplaces.server'
import { readWorkplace } from '~/reads/workplace.server'
import { readWorkplaceFile } from '~/reads/workplace-file.server'
import { readWorkplaces } from '~/reads/workplaces.server'
import { choose } from '~/writes/intervention-choice.server'
import { sizes, slugOfUnit, workplaces } from '#tests/support/workplaces'
import { value as done } from '#tests/support/outcome'
import type { World } from '#tests/support/world'

let w: World
beforeAll(async () => {
  w = await workplaces()
})

const list = (who: string, query: Record<string, string> = {}) =>
  done(readWorkplaces(w.as(who), workplaceFilterForm.parse(query)))
const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name.replace('Arbetsplats ', ''))
const file = (who: string, query: Record<string, string> = {}) =>
  done(readWorkplaceFile(w.as(who), workplaceFileForm.parse(query)))
const page = (who: string, code: string) => readWorkplace(w.as(who), { slug: slugOfUnit(w, code) })

describe('the list of workplaces', () => {
  test('has those within reach and no other', () => {
    expect(list('Cecilia Aronsson').counts.workplaces).toBe(3)
    expect(list('Mikael Ström').counts.workplaces).toBe(6)
    expect(list('Karin Lindqvist').counts).toMatchObject({ workplaces: 1, masked: 0 })
    expect(names(list('Lena Falk', { urval: 'dolda' }).rows)).toEqual(['LIT'])
  })

  test('shows the candidate first, by sick days beyond what is expected', () => {
    const { rows, points, first, counts } = list('Mikael Ström', { urval: 'alla' })
    expect(names(rows)[0]).toBe('HEM')
    expect(names(points)).toEqual(names(rows))
    expect(rows[0]).toMatchObject({ persons: sizes.HEM, short: { level: 'tydligt_hogre', rising: 'ja' } })
    expect(first).toEqual({ name: 'Arbetsplats HEM' })
    expect(counts).toMatchObject({ highAndRising: 1, highAndRisingSupported: 0 })
    expect(rows[0]?.trend).toHaveLength(24)
    expect(names(list('Mikael Ström').rows)).toContain('HEM')
  })

  test('hides a small workplace and the smallest beside it, which it could be worked out from', () => {
    expect(names(list('Cecilia Aronsson', { urval: 'dolda' }).rows).sort()).toEqual(['ALM', 'LIT'])
    for (const row of list('Cecilia Aronsson', { urval: 'dolda' }).rows)
      expect(row).toMatchObject({ persons: null, rate: null, excessDays: null, trend: Array(24).fill(null) })
  })

  test('can be narrowed by unit, activity, size, level, rising and support', () => {
    expect(list('Mikael Ström', { enhet: 'S' }).counts.workplaces).toBe(3)
    expect(list('Mikael Ström', { verksamhet: 'hemsjukvård' }).counts.workplaces).toBe(3)
    expect(names(list('Mikael Ström', { urval: 'alla', storlek: '25-49' }).rows)).toEqual(['VAR'])
    expect(
      names(list('Mikael Ström', { urval: 'alla', matt: 'korta', niva: 'tydligt_hogre', stigande: 'ja' }).rows),
    ).toEqual(['HEM'])
    expect(list('Mikael Ström', { urval: 'alla', steg: 'plan' }).rows).toEqual([])
    expect(list('Mikael Ström', { urval: 'alla', steg: 'utan' }).rows).toHaveLength(4)
    expect(list('Mikael Ström').options).toMatchObject({
      units: [
        { code: 'N', name: 'Område Nord' },
        { code: 'S', name: 'Område Syd' },
      ],
      activities: ['hemsjukvård', 'vårdcentral'],
    })
  })

  test('has the single workplace of a manager whatever is asked for, and never takes a narrowed list for one', () => {
    expect(list('Lena Falk')).toMatchObject({ alone: true, rows: [{ name: 'Arbetsplats LIT', status: 'masked' }] })
    expect(list('Karin Lindqvist', { enhet: 'S' })).toMatchObject({ alone: true, rows: [{ name: 'Arbetsplats HEM' }] })
    expect(list('Mikael Ström', { enhet: 'HEM' })).toMatchObject({ alone: false, counts: { workplaces: 1 } })
  })

  test('is in short on the start page of a manager, and of hers alone', () => {
    const own = (who: string) => done(readOwnWorkplaces(w.as(who, 'chef'), null))
    expect(own('Karin Lindqvist')).toMatchObject({ total: 1, rows: [{ name: 'Arbetsplats HEM', persons: sizes.HEM }] })
    expect(own('Karin Lindqvist').usual.trend).toHaveLength(24)
    expect(own('Lena Falk').rows).toMatchObject([{ name: 'Arbetsplats LIT', status: 'masked', rate: null }])
  })

  test('lets only the insatsägare choose one for support', () => {
    expect(list('Cecilia Aronsson').may).toEqual({ choose: true })
    expect(list('Mikael Ström').may).toEqual({ choose: false })
  })

  test('concerns no person, and leaves no event', () => {
    const before = w.trail().length
    list('Cecilia Aronsson')
    done(page('Cecilia Aronsson', 'HEM'))
    expect(w.trail()).toHaveLength(before)
  })
})

describe('the page of a workplace', () => {
  test('tells what may be told, beside the unit it lies in and all', () => {
    const { result, area, organisation, name } = done(page('Karin Lindqvist', 'HEM'))
    expect(result).toMatchObject({ status: 'value', persons: sizes.HEM })
    expect(area).toMatchObject({ name: 'Område Nord', result: { status: 'value', persons: 43 } })
    expect(organisation.persons).toBe(105)
    expect(name).toBe('Arbetsplats HEM')
  })

  test('tells nothing of one that is hidden, not even to its manager', () => {
    const { result } = done(page('Lena Falk', 'LIT'))
    expect(result).toMatchObject({ status: 'masked', persons: null, rate: null, total: { z: null, chart: null } })
  })

  test.each([
    ['Karin Lindqvist', 'LIT'],
    ['Lena Falk', 'HEM'],
    ['Cecilia Aronsson', 'VAR'],
    ['Cecilia Aronsson', 'N'],
  ])('isn’t there for %s and %s', (who, code) => {
    expect(page(who, code).kind).toBe('unreachable')
  })
})

test('the file has the workplaces within reach by code', () => {
  const codes = (who: string) => file(who).map(({ code }) => code)
  expect(codes('Cecilia Aronsson')).toEqual(['ALM', 'HEM', 'LIT'])
  expect(codes('Mikael Ström')).toEqual(['ALM', 'HEM', 'LIT', 'STA', 'TVA', 'VAR'])
  expect(codes('Lena Falk')).toEqual(['LIT'])
})

describe('the file of those asked for', () => {
  const asked: Record<string, string>[] = [
    ...[{ enhet: 'S' }, { verksamhet: 'hemsjukvård' }, { urval: 'dolda' }, { urval: 'alla', storlek: '25-49' }],
    ...[
      { urval: 'alla', matt: 'korta', niva: 'tydligt_hogre', stigande: 'ja' },
      { urval: 'bada' },
      { urval: 'avviker' },
    ],
    ...[
      { urval: 'alla', steg: 'utan' },
      { urval: 'alla', steg: 'plan' },
      { enhet: 'N', urval: 'dolda', sida: '2' },
    ],
    ...[{ storlek: '11-24' }, { niva: 'oavgjort' }],
  ]

  test.each(asked)('has the workplaces of the page: %j', (query) => {
    const sorted = (found: readonly { name: string }[]) => names(found).sort()
    const listed =
      'urval' in query
        ? [query]
        : [
            { ...query, urval: 'alla' },
            { ...query, urval: 'dolda' },
          ]
    for (const who of ['Mikael Ström', 'Cecilia Aronsson', 'Karin Lindqvist'])
      expect(sorted(file(who, query))).toEqual(
        [...new Set(listed.flatMap((one) => sorted(list(who, one).rows)))].sort(),
      )
  })

  test('tells of a workplace what the whole file does, and nothing of one that is hidden', () => {
    const whole = new Map(file('Mikael Ström').map((row) => [row.code, row]))
    for (const query of asked)
      for (const row of file('Mikael Ström', query)) {
        expect(row).toEqual(whole.get(row.code))
        if (['LIT', 'ALM'].includes(row.code))
          expect(row.result).toMatchObject({ status: 'masked', persons: null, rate: null, total: { z: null } })
      }
  })

  test('never has a hidden workplace among those of a size, or of a level that is decided', () => {
    for (const query of [
      ...['11-24', '25-49', '50+'].map((storlek) => ({ storlek })),
      { niva: 'inom' },
      { niva: 'lagre' },
    ])
      expect(file('Mikael Ström', query).filter(({ result }) => result.status !== 'value')).toEqual([])
  })
})

describe('several signals at a workplace', () => {
  test('are suggested, without a number when they are few, and not of one that is hidden', () => {
    for (const place of ['HEM', 'LIT', 'ALM'] as const) for (const number of [1, 2, 3]) w.signal(`${place} ${number}`)
    expect(list('Cecilia Aronsson').suggestions).toEqual([
      { slug: slugOfUnit(w, 'HEM'), name: 'Arbetsplats HEM', persons: null },
    ])
    for (let number = 4; number <= 12; number++) w.signal(`HEM ${number}`)
    expect(list('Cecilia Aronsson').suggestions).toMatchObject([{ persons: 12 }])
    expect(done(page('Karin Lindqvist', 'HEM')).signals).toBe(12)
    expect(done(page('Lena Falk', 'LIT')).signals).toBeNull()
  })

  test('are on the start page of the insatsägare, until the workplace gets support', () => {
    const desk = () => done(readInterventionDesk(w.as('Cecilia Aronsson'), null))
    expect(desk()).toMatchObject({ suggestions: [{ slug: slugOfUnit(w, 'HEM'), persons: 12 }], smallest: 11 })
    const choice = { unit: slugOfUnit(w, 'HEM'), why: 'high-and-rising' as const, nextOn: addDays(w.today, 14) }
    done(choose(w.as('Cecilia Aronsson'), choice))
    expect(desk().suggestions).toEqual([])
    expect(list('Cecilia Aronsson').suggestions).toHaveLength(1)
  })
})
