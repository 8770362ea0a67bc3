import { beforeEach, expect, test } from 'vitest'
import { absenceFile, organisationFile, scheduleFile, staffFile, type TestFile } from '#tests/support/files'
import { world, type World } from '#tests/support/world'
import { runImport, type ImportCall } from '~/jobs/import.server'

let w: World
beforeEach(() => {
  w = world()
})

const run = (files: TestFile[], how: Partial<ImportCall> = {}) =>
  runImport({ files, source: 'lön', dryRun: false, skipBad: false, ...how })

const countsOf = ({ files }: Awaited<ReturnType<typeof run>>) =>
  files.map(({ name, rows, added, changed, unchanged, ignored, bad }) => [
    name,
    { rows, added, changed, unchanged, ignored, bad },
  ])

const counts = (some: Record<string, number>) => ({
  rows: Object.values(some).reduce((sum, one) => sum + one, 0),
  added: 0,
  changed: 0,
  unchanged: 0,
  ignored: 0,
  bad: 0,
  ...some,
})

const everything = () => [
  absenceFile('101;2026-11-10;2026-11-12;100;sjuk;', '102;2026-11-16;;50;;'),
  staffFile('101;Elin Wallgren;K;1984;HEM;102;2020-01-01;', '102;Karin Lindqvist;K;1971;HEM;;2015-01-01;'),
  scheduleFile('101;2026-11-10;8'),
  organisationFile('HEM;Hemsjukvården Öster;arbetsplats;NORD', 'NORD;Område Nord;omrade;'),
]

const rows = (sql: string) => w.db.$client.prepare(sql).all()

test('one call takes files in whatever order they are given, and readers see all of it at once', async () => {
  const result = await run(everything())

  expect(countsOf(result)).toEqual([
    ['franvaro.csv', counts({ added: 2 })],
    ['personal.csv', counts({ added: 2 })],
    ['schema.csv', counts({ added: 1 })],
    ['organisation.csv', counts({ added: 2 })],
  ])
  expect(rows('SELECT employee_number, extent, last_day IS NULL AS open FROM absence_spell ORDER BY 1')).toEqual([
    { employee_number: '101', extent: 100, open: 0 },
    { employee_number: '102', extent: 50, open: 1 },
  ])
  expect(rows('SELECT name, manager_id FROM employment WHERE manager_id IS NOT NULL')).toHaveLength(1)
  expect(result.phase).toBe('done')
})
