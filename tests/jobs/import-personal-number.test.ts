import { readFileSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { stagedImports, workFolder } from '#db/staging.server'
import { absenceFile, csvFile } from '#tests/support/files'
import { employer, imported } from '#tests/support/imported'
import { uploaded } from '#tests/support/upload'
import { world, type World } from '#tests/support/world'
import { runWaitingImports } from '~/jobs/import.server'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Skatteverket's number for tests, and one that only looks like a personal number. */
const [right, wrong] = ['191212121212', '191212121213']
const bare = '1212121212'

let w: World
beforeEach(async () => {
  w = world({ today: '2026-11-20' })
  w.account('Leif Dahlén', { role: 'admin' })
  await employer()
})

/** Everything that is kept: the database, and what imports keep beside it. */
const kept = (): string =>
  [
    w.db.$client.serialize(),
    ...(stagedImports().length > 0
      ? readdirSync(workFolder()).map((name) => readFileSync(join(workFolder(), name)))
      : []),
  ].join('\n')

const faults = () => w.db.$client.prepare('SELECT "column", value, code FROM import_row_error').all()

test('a personal number in any other column is a fault of the row, and is kept nowhere', async () => {
  const header = 'anstallningsnummer;namn;kon;fodelsear;arbetsplats;befattning;from;tom'
  await imported([
    csvFile(
      `personal ${right}.csv`,
      header,
      `${bare};Eva Berg;K;1980;HEM;;2015-01-01;`,
      `801;Eva Berg ${right};K;1980;HEM;;2015-01-01;`,
      `802;Eva Berg;K;1980;HEM;vik för 19121212-1212;2015-01-01;`,
    ),
    absenceFile(`101;2026-11-10;2026-11-12;100;;${right}`),
  ])
  expect(faults()).toMatchObject([
    { column: 'anstallningsnummer', value: '••••', code: 'holds-personal-number' },
    { column: 'namn', value: 'Eva Berg ••••', code: 'holds-personal-number' },
    { column: 'befattning', value: 'vik för ••••', code: 'holds-personal-number' },
    { column: 'extern_id', value: '••••', code: 'holds-personal-number' },
  ])
  const text = kept()
  for (const number of [right, bare, '19121212-1212']) expect(text).not.toContain(number)
})

test('what is found wrong beside what stands is masked the same way', async () => {
  await imported([absenceFile(`${wrong};2026-11-10;2026-11-12;100;;`)])
  expect(faults()).toMatchObject([{ column: 'anstallningsnummer', value: '••••' }])
  expect(kept()).not.toContain(wrong)
})

test('neither does a file tell whom it is about by its name', async () => {
  const file = { ...absenceFile('101;2026-11-10;2026-11-12;100;;'), name: `frånvaro ${right}.csv` }
  uploaded(w.as('Leif Dahlén'), [file], { source: `lön ${right}` })
  await runWaitingImports()
  expect(w.db.$client.prepare('SELECT name FROM import_file ORDER BY id DESC').pluck().get()).toBe('frånvaro ••••.csv')
  expect(kept()).not.toContain(right)
})

test('a name is taken in without marks that nobody sees', async () => {
  const header = 'anstallningsnummer;namn;kon;fodelsear;arbetsplats;chef;from;tom'
  await imported([csvFile('personal.csv', header, '803;\u202eEva\u200b Berg\u2066;K;1980;HEM;;2015-01-01;')])
  expect(w.db.$client.prepare("SELECT name FROM employment WHERE employee_number = '803'").pluck().get()).toBe(
    'Eva Berg',
  )
})
