import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { absenceFile, csvFile } from '#tests/support/files'
import { countsOf, imported, organisation } from '#tests/support/imported'
import { world, type World } from '#tests/support/world'

let w: World
beforeEach(async () => {
  w = world({ today: '2026-11-20' })
  await imported([organisation()])
})

const header = 'anstallningsnummer;namn;personnummer;kon;fodelsear;arbetsplats;from;tom'
const named = (...rows: string[]) => csvFile('personal.csv', header, ...rows)
const rows = (sql: string) => w.db.$client.prepare(sql).all()
const persons = (sql = 'SELECT DISTINCT person_id AS id FROM employment') => rows(sql) as { id: number }[]

test('a personal number becomes sex, birth year and a hash, and is nowhere to be found', async () => {
  await imported([
    named('101;Elin Wallgren;19121212-1212;;;HEM;2020-01-01;', '102;Jonas Ekberg;19121212-1213;;;HEM;2020-01-01;'),
  ])
  await imported([named('101;Elin Wallgren;19121212-1212;;;HEM;2020-01-01;')])

  expect(rows('SELECT sex, birth_year, length(identity_hash) AS length FROM employment')).toEqual([
    { sex: 'M', birth_year: 1912, length: 43 },
  ])
  expect(rows(`SELECT value FROM import_row_error`)).toEqual([{ value: '••••' }])
  const folder = dirname(w.db.$client.name)
  for (const file of readdirSync(folder).filter((name) => !name.endsWith('.csv') && name.includes('.db')))
    expect(readFileSync(join(folder, file)).includes('12121212')).toBe(false)
})

test('two numbers with the same personal number are one person', async () => {
  await imported([
    named('101;Elin Wallgren;191212121212;;;HEM;2020-01-01;', '102;Elin Wallgren;121212+1212;;;AVD61;2020-01-01;'),
  ])
  expect(persons()).toHaveLength(1)
})

test('without a personal number the anstallningsnummer is the person, through all her rows', async () => {
  await imported([
    named('101;Elin Wallgren;;K;1984;HEM;2020-01-01;2023-12-31', '101;Elin Wallgren;;K;1984;AVD61;2024-01-01;'),
  ])
  expect(persons()).toHaveLength(1)
})

test('a personal number that arrives later is kept when a file leaves it out', async () => {
  await imported([named('101;Elin Wallgren;;M;1912;HEM;2020-01-01;')])
  const [first] = persons()
  expect(countsOf(await imported([named('101;Elin Wallgren;191212121212;;;HEM;2020-01-01;')]))).toEqual([
    'personal.csv: 1 changed',
  ])
  expect(countsOf(await imported([named('101;Elin Wallgren;;M;1912;HEM;2020-01-01;')]))).toEqual([
    'personal.csv: 1 unchanged',
  ])
  expect(persons()).toEqual([first])
})

test('when two numbers turn out to be one person, her absence comes along', async () => {
  await imported([
    named('101;Elin Wallgren;191212121212;;;HEM;2020-01-01;', '102;E Wallgren;;M;1912;AVD61;2020-01-01;'),
    absenceFile('102;2026-11-10;2026-11-12;100;;'),
  ])
  await imported([named('102;Elin Wallgren;191212121212;;;AVD61;2020-01-01;')])
  expect(persons()).toHaveLength(1)
  expect(persons('SELECT person_id AS id FROM absence_spell')).toEqual(persons())
})

test('a number that comes back with another personal number is somebody else', async () => {
  await imported([named('101;Elin Wallgren;191212121212;;;HEM;2015-01-01;2019-12-31')])
  await imported([named('101;Tove Bergdahl;189001019802;;;HEM;2020-01-01;')])
  expect(persons()).toHaveLength(2)
})
