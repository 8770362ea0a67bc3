import { beforeEach, expect, test } from 'vitest'
import { absenceFile, csvFile, type TestFile } from '#tests/support/files'
import { organisation, staff, imported } from '#tests/support/imported'
import { world, type World } from '#tests/support/world'
import { run } from '~/commands/import'
import { listen } from './listen'

let w: World
beforeEach(async () => {
  w = world({ today: '2026-11-20' })
  await imported([organisation(), staff()])
})

const command = (files: TestFile[], ...flags: string[]) =>
  listen(() => run([...files.map(({ path }) => path), ...flags]))
const spells = () => w.db.$client.prepare('SELECT count(*) FROM absence_spell').pluck().get()

const good = () => absenceFile('101;2026-11-10;2026-11-12;100;;')
const bad = () => absenceFile('101;2026-11-10;2026-11-12;100;;', '102;2026-11-12;2026-11-10;100;;')

test('0: everything is taken in, and said in plain words', async () => {
  const { code, said } = await command([good()])
  expect(code).toBe(0)
  expect(said).toContain('1 rad, 1 ny, 0 ändrade, 0 oförändrade, 0 utelämnade, 0 felaktiga')
  expect(said).toContain('Inläst.')
  expect(spells()).toBe(1)
})

test('2: a bad row is named by line and column, and nothing is taken in', async () => {
  const { code, said } = await command([bad()])
  expect(code).toBe(2)
  expect(said).toMatch(/^rad 3, kolumn "tom": slutar före den börjar/m)
  expect(said).toContain('Inget är inläst: en felaktig rad.')
  expect(spells()).toBe(0)
})

test('2: with --skip-bad the good rows are taken in', async () => {
  expect((await command([bad()], '--skip-bad')).code).toBe(2)
  expect(spells()).toBe(1)
})

test('a dry run takes nothing in and gives the same numbers', async () => {
  const dry = await command([bad()], '--dry-run', '--json')
  expect(spells()).toBe(0)
  const real = await command([bad()], '--skip-bad', '--json')
  const without = (said: string) => said.replace(/"file":"[^"]*"/, '').replace(/"dryRun":\w+/, '')
  expect(without(dry.said)).toBe(without(real.said))
})

test('--json: one line per file, the last thing said about it', async () => {
  const { said } = await command([bad(), organisation()], '--dry-run', '--json')
  const reports = said
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(reports).toMatchObject([
    {
      kind: 'franvaro',
      rows: 2,
      added: 1,
      changed: 0,
      unchanged: 0,
      ignored: 0,
      errors: [
        { line: 3, column: 'tom', value: '2026-11-10', reason: expect.stringContaining('Slutar före den börjar') },
      ],
      dryRun: true,
    },
    { kind: 'organisation', rows: 3, unchanged: 3, errors: [], dryRun: true },
  ])
  expect(Object.keys(reports[0] ?? {})).toEqual([
    'file',
    'kind',
    'rows',
    'added',
    'changed',
    'unchanged',
    'ignored',
    'errors',
    'dryRun',
  ])
})

test('a personal number is never said, not even a wrong one', async () => {
  const file = csvFile(
    'personal.csv',
    'anstallningsnummer;namn;personnummer;arbetsplats;from',
    '301;Fatuma Warsame;19121212-1213;HEM;2020-01-01',
  )
  const { code, said } = await command([file], '--json')
  expect(code).toBe(2)
  expect(said).toContain('"value":"••••"')
  expect(said).not.toContain('1213')
})

test.each([
  ['no file', [], [], 'Så här: npm run import'],
  ['an unknown flag', [good], ['--force'], 'Så här: npm run import'],
  [
    'a file that is not there',
    [() => ({ path: '/nowhere/at-all.csv', name: 'at-all.csv' })],
    [],
    'at-all.csv: Filen finns inte.',
  ],
  ['an unknown header', [() => csvFile('x.csv', 'a;b', '1;2')], [], 'Rubrikraden känns inte igen'],
  [
    'one file of two that cannot be read',
    [good, () => csvFile('x.csv', 'a;b', '1;2')],
    [],
    'Rubrikraden känns inte igen',
  ],
] as const)('1: %s', async (_why, files, flags, words) => {
  const { code, said } = await command(
    files.map((file) => file()),
    ...flags,
  )
  expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining(words) })
  expect(spells()).toBe(0)
})
