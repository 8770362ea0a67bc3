import { beforeEach, describe, expect, test } from 'vitest'
import { absenceFile, scheduleFile, staffFile } from '#tests/support/files'
import { absence, countsOf, employer, imported, organisation, staff } from '#tests/support/imported'
import { world, type World } from '#tests/support/world'
import { freshnessOf } from '#db/freshness.server'
import { isoDay } from '~/domain/day'

let w: World
beforeEach(() => {
  w = world({ today: '2026-11-20' })
})

const rows = (sql: string) => w.db.$client.prepare(sql).all()
const spells = () => rows('SELECT employee_number, first_day, last_day, extent FROM absence_spell ORDER BY 1, 2')

describe('one call', () => {
  test('takes files in whatever order they are given, and readers see all of it at once', async () => {
    const result = await imported([absence(), staff(), scheduleFile('101;2026-11-10;8'), organisation()])

    expect(countsOf(result)).toEqual([
      'franvaro.csv: 3 added',
      'personal.csv: 5 added',
      'schema.csv: 1 added',
      'organisation.csv: 3 added',
    ])
    expect(result.phase).toBe('done')
    expect(spells()).toHaveLength(3)
    expect(
      rows('SELECT e.name FROM employment e JOIN employment m ON m.person_id = e.manager_id ORDER BY e.id'),
    ).toEqual([{ name: 'Elin Wallgren' }, { name: 'Jonas Ekberg' }, { name: 'Tove Bergdahl' }])
  })

  test('is one event with its counts and its files, signed by the import', async () => {
    await imported([organisation(), staff(), absence()])

    const events = w.trail().filter(({ action }) => action === 'import.publish')
    expect(events).toMatchObject([
      { actorName: 'inläsning', role: 'system', outcome: 'done', persons: [], fields: ['visible'] },
    ])
    expect(events[0]?.details).toMatchObject({
      added: 11,
      bad: 0,
      files: 'organisation.csv, personal.csv, franvaro.csv',
    })
  })

  test('says how fresh the absence is: the latest first or last day that is not ahead of us', async () => {
    await employer()
    await imported([absenceFile('101;2026-11-10;2026-11-12;100;;', '102;2026-11-18;2026-12-31;100;;')])
    expect(freshnessOf(w.db, w.today)).not.toBeNull()
    expect(isoDay(freshnessOf(w.db, w.today) ?? w.today)).toBe('2026-11-18')
  })

  test('raises the signals that follow from it', async () => {
    await employer()
    const often = ['2026-01-12', '2026-02-16', '2026-04-07', '2026-06-01', '2026-09-14', '2026-11-09']
    await imported([absenceFile(...often.map((day) => `101;${day};${day};100;sjuk;`))])
    expect(rows('SELECT rule, occasions FROM signal')).toEqual([{ rule: '6/12', occasions: 6 }])
  })
})

describe('the same again', () => {
  test('the same files twice change nothing, and no version is written', async () => {
    await imported([organisation(), staff(), absence(), scheduleFile('101;2026-11-10;8')])
    const versions = () =>
      rows('SELECT count(*) AS n FROM absence_spell_version UNION ALL SELECT count(*) FROM employment_version')
    const before = versions()
    const again = await imported([organisation(), staff(), absence(), scheduleFile('101;2026-11-10;8')])

    expect(countsOf(again)).toEqual([
      'organisation.csv: 3 unchanged',
      'personal.csv: 5 unchanged',
      'franvaro.csv: 3 unchanged',
      'schema.csv: 1 unchanged',
    ])
    expect(versions()).toEqual(before)
  })

  test('a later file updates what has the same key and leaves the rest as it is', async () => {
    await imported([organisation(), staff(), absence()])
    const later = await imported([absenceFile('102;2026-11-16;2026-11-18;50;;', '101;2026-11-17;;100;;')])

    expect(countsOf(later)).toEqual(['franvaro.csv: 1 added, 1 changed'])
    expect(spells()).toHaveLength(4)
    expect(rows(`SELECT last_day IS NULL AS open FROM absence_spell WHERE employee_number = '102'`)).toEqual([
      { open: 0 },
    ])
  })

  test('two files of one call that know of the same spell: the second has the last word', async () => {
    await employer()
    const result = await imported([
      absenceFile('101;2026-11-10;;100;;'),
      absenceFile('101;2026-11-10;2026-11-12;100;;'),
    ])
    expect(countsOf(result)).toEqual(['franvaro.csv: 1 added', 'franvaro.csv: 1 changed'])
    expect(spells()).toMatchObject([{ employee_number: '101' }])
  })

  test('an extern_id keeps its spell when the row comes back under another number', async () => {
    await employer()
    await imported([absenceFile('101;2026-11-10;2026-11-12;100;;X7')])
    const moved = await imported([absenceFile('102;2026-11-10;2026-11-12;100;;X7')])
    expect(countsOf(moved)).toEqual(['franvaro.csv: 1 changed'])
    expect(spells()).toMatchObject([{ employee_number: '102' }])
  })
})

describe('rows that cannot be taken in', () => {
  const mixed = () =>
    absenceFile(
      '101;2026-11-10;2026-11-12;100;;',
      '999;2026-11-10;2026-11-12;100;;',
      '',
      '102;2021-02-28;2021-03-02;100;;',
      '102;2026-11-16;2026-11-15;100;;',
      '101;2026-11-12;2026-11-13;50;;',
      '201;2026-11-10;2026-11-12;100;vab;',
      '201;2026-11-31;2026-11-12;100;;',
    )
  const faults = () => rows(`SELECT line, "column" FROM import_row_error ORDER BY line`)

  test('stop everything, and say where', async () => {
    await employer()
    const result = await imported([mixed()])

    expect(countsOf(result)).toEqual(['franvaro.csv: 1 added, 1 ignored, 5 bad'])
    expect(result).toMatchObject({ phase: 'failed', failure: 'bad-rows' })
    expect(faults()).toEqual([
      { line: 3, column: 'anstallningsnummer' },
      { line: 5, column: 'from' },
      { line: 6, column: 'tom' },
      { line: 7, column: 'from' },
      { line: 9, column: 'from' },
    ])
    expect(spells()).toEqual([])
  })

  test('are left out when the call says so', async () => {
    await employer()
    const result = await imported([mixed()], { skipBad: true })
    expect(countsOf(result)).toEqual(['franvaro.csv: 1 added, 1 ignored, 5 bad'])
    expect(spells()).toHaveLength(1)
  })

  test('in the staff register: an unknown workplace, an unknown manager, and a manager who is not taken in herself', async () => {
    const result = await imported([
      organisation(),
      staffFile(
        '101;Elin Wallgren;K;1984;HEM;100;2020-01-01;',
        '100;Karin Lindqvist;K;1971;OKÄND;;2015-01-01;',
        '102;Jonas Ekberg;M;1990;HEM;555;2021-03-01;',
        '103;Mehdi Rostami;M;1990;HEM;103;2021-03-01;',
      ),
    ])
    expect(countsOf(result)).toEqual(['organisation.csv: 3 added', 'personal.csv: 1 added, 3 bad'])
    expect(faults()).toEqual([
      { line: 2, column: 'chef' },
      { line: 3, column: 'arbetsplats' },
      { line: 4, column: 'chef' },
    ])
  })
})

test('a dry run says what the real run would, sees its own earlier files, and leaves nothing', async () => {
  const call = () => [organisation(), staff(), absenceFile('101;2026-11-10;;100;;', '999;2026-11-10;;100;;')]
  const dry = await imported(call(), { dryRun: true, skipBad: true })
  const left = () =>
    ['unit_version', 'employment_version', 'absence_spell_version', 'schedule_day_version', 'change_day'].map(
      (table) => rows(`SELECT count(*) AS n FROM ${table}`)[0],
    )
  expect(left()).toEqual(Array(5).fill({ n: 0 }))
  expect(countsOf(dry)).toEqual(countsOf(await imported(call(), { skipBad: true })))
})
