import { describe, expect, test } from 'vitest'
import { day } from '~/domain/day'
import type { Period } from '~/domain/import/period'
import { planSpells, type FileSpell, type StandingSpell } from '~/domain/import/spell'

const employed: Period[] = [{ from: day('2020-01-01'), to: null }]

const row = (line: number, from: string, to: string | null, more: Partial<FileSpell> = {}): FileSpell => ({
  line,
  employeeNumber: '101',
  from: day(from),
  to: to === null ? null : day(to),
  extent: 100,
  cause: 'sjuk',
  certificateTo: null,
  externalId: null,
  ...more,
})

const standing = (id: number, from: string, to: string | null, more: Partial<StandingSpell> = {}): StandingSpell => ({
  id,
  from: day(from),
  to: to === null ? null : day(to),
  extent: 100,
  cause: 'sjuk',
  certificateTo: null,
  externalId: null,
  origin: 'import',
  ...more,
})

/** What became of each line, in words. */
function outcome(rows: FileSpell[], spells: StandingSpell[] = [], employments = employed) {
  const { added, changed, unchanged, faults, conflicts } = planSpells(rows, spells, employments)
  return {
    ...(added.length ? { added: added.map(({ line }) => line) } : {}),
    ...(changed.length ? { changed: changed.map((one) => [one.row.line, one.standing.id]) } : {}),
    ...(unchanged ? { unchanged } : {}),
    ...(conflicts.length ? { conflicts: conflicts.map((one) => [one.row.line, one.standing.id]) } : {}),
    ...(faults.length ? { faults: faults.map(({ line, column, code }) => `${line} ${column} ${code}`) } : {}),
  }
}

describe('keys', () => {
  test('the same first day again is an update, and the same words again are nothing', () => {
    expect(outcome([row(2, '2026-03-02', '2026-03-06')], [standing(7, '2026-03-02', null)])).toEqual({
      changed: [[2, 7]],
    })
    expect(outcome([row(2, '2026-03-02', null)], [standing(7, '2026-03-02', null)])).toEqual({ unchanged: 1 })
  })

  test('an extern_id keeps its spell when the first day moves', () => {
    const moved = row(2, '2026-03-03', '2026-03-06', { externalId: 'A1' })
    expect(outcome([moved], [standing(7, '2026-03-02', '2026-03-06', { externalId: 'A1' })])).toEqual({
      changed: [[2, 7]],
    })
  })

  test('a source that begins to give extern_id goes on with its spells', () => {
    const named = row(2, '2026-03-02', '2026-03-06', { externalId: 'A1' })
    expect(outcome([named], [standing(7, '2026-03-02', '2026-03-06')])).toEqual({ changed: [[2, 7]] })
    expect(outcome([named], [standing(7, '2026-03-02', '2026-03-06', { externalId: 'B9', extent: 50 })])).toEqual({
      faults: ['2 from over-hundred-percent'],
    })
  })

  test('two rows for one spell: the later is a fault', () => {
    const rows = [row(2, '2026-03-02', null, { externalId: 'A1' }), row(3, '2026-05-04', null, { externalId: 'A1' })]
    expect(outcome(rows, [standing(7, '2026-03-02', null, { externalId: 'A1' })])).toEqual({
      unchanged: 1,
      faults: ['3 extern_id key-repeated'],
    })
  })
})

describe('where a row can lie', () => {
  test.each([
    ['nobody has that number', row(2, '2026-03-02', null), [], '2 anstallningsnummer unknown-person'],
    ['before the employment', row(2, '2019-12-31', '2020-01-03'), employed, '2 from outside-employment'],
    ['after it', row(2, '2026-03-02', null), [period('2020-01-01', '2026-03-01')], '2 from outside-employment'],
    [
      'beyond its last day',
      row(2, '2026-03-01', '2026-03-04'),
      [period('2020-01-01', '2026-03-03')],
      '2 from outside-employment',
    ],
    [
      'over a gap',
      row(2, '2026-03-01', '2026-03-09'),
      [period('2020-01-01', '2026-03-03'), period('2026-03-05', null)],
      '2 from outside-employment',
    ],
    ['it ends before it begins', row(2, '2026-03-02', '2026-03-01'), employed, '2 tom end-before-start'],
    ['both', row(2, '2019-03-02', '2019-03-01'), employed, '2 from outside-employment'],
  ])('%s', (_where, spell, employments, fault) => {
    expect(outcome([spell], [], employments)).toEqual({ faults: [fault] })
  })

  test('over two employment rows that meet, to the very last day, and open although the employment has an end', () => {
    const meeting = [period('2020-01-01', '2026-03-03'), period('2026-03-04', '2026-03-31')]
    const rows = [row(2, '2026-03-02', '2026-03-06'), row(3, '2026-03-20', '2026-03-24'), row(4, '2026-03-31', null)]
    expect(outcome(rows, [], meeting)).toEqual({ added: [2, 3, 4] })
  })
})

describe('more than 100 % of a day', () => {
  test('two halves are a whole; a third of anything is too much, and the later row says so', () => {
    const halves = [
      row(2, '2026-03-02', '2026-03-20', { extent: 50 }),
      row(3, '2026-03-04', '2026-03-06', { extent: 50 }),
    ]
    expect(outcome(halves)).toEqual({ added: [2, 3] })
    expect(outcome([...halves, row(4, '2026-03-05', '2026-03-09', { extent: 25 })])).toEqual({
      added: [2, 3],
      faults: ['4 from over-hundred-percent'],
    })
    expect(outcome([...halves, row(4, '2026-03-07', '2026-03-09', { extent: 25 })])).toEqual({ added: [2, 3, 4] })
  })

  test('later means further down in the file, not later in time', () => {
    expect(outcome([row(2, '2026-03-09', null), row(3, '2026-03-02', '2026-03-09')])).toEqual({
      added: [2],
      faults: ['3 from over-hundred-percent'],
    })
  })

  test('what stands and is not in the file counts', () => {
    expect(outcome([row(2, '2026-03-05', '2026-03-06')], [standing(7, '2026-03-02', '2026-03-06')])).toEqual({
      faults: ['2 from over-hundred-percent'],
    })
  })

  test('what the file itself shortens makes room, whichever row comes first', () => {
    const rows = [row(2, '2026-03-09', '2026-03-13'), row(3, '2026-03-02', '2026-03-06')]
    expect(outcome(rows, [standing(7, '2026-03-02', null)])).toEqual({ added: [2], changed: [[3, 7]] })
  })

  test('a row that finds no room leaves its spell where it was, and the others have to respect that', () => {
    const spells = [
      standing(7, '2026-03-02', '2026-03-06', { externalId: 'A' }),
      standing(8, '2026-04-01', '2026-04-30'),
    ]
    const rows = [row(2, '2026-03-03', '2026-03-04'), row(3, '2026-04-10', '2026-04-11', { externalId: 'A' })]
    expect(outcome(rows, spells)).toEqual({ faults: ['3 from over-hundred-percent', '2 from over-hundred-percent'] })
  })

  test('a new row gives way to one that stands unchanged, also when it comes first', () => {
    const rows = [row(2, '2026-03-05', '2026-03-09'), row(3, '2026-03-02', '2026-03-06')]
    expect(outcome(rows, [standing(7, '2026-03-02', '2026-03-06')])).toEqual({
      unchanged: 1,
      faults: ['2 from over-hundred-percent'],
    })
  })
})

describe('spells registered by hand', () => {
  const byHand = standing(7, '2026-03-02', null, { origin: 'hand' })

  test('a file that says the same changes nothing', () => {
    expect(outcome([row(2, '2026-03-02', null)], [byHand])).toEqual({ unchanged: 1 })
  })

  test('a file that says something else is left out and asked about', () => {
    expect(outcome([row(2, '2026-03-02', '2026-03-06')], [byHand])).toEqual({ conflicts: [[2, 7]] })
    expect(outcome([row(2, '2026-03-04', '2026-03-06')], [byHand])).toEqual({ conflicts: [[2, 7]] })
  })

  test('a row that has room beside it is taken in', () => {
    const half = standing(7, '2026-03-02', null, { origin: 'hand', extent: 50 })
    expect(outcome([row(2, '2026-03-04', '2026-03-06', { extent: 50 })], [half])).toEqual({ added: [2] })
  })
})

function period(from: string, to: string | null): Period {
  return { from: day(from), to: to === null ? null : day(to) }
}
