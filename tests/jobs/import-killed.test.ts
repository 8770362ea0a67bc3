import { once } from 'node:events'
import { beforeEach, expect, test } from 'vitest'
import { absenceFile, manySpells, manyStaff, staffFile } from '#tests/support/files'
import { importing, until } from '#tests/support/import-process'
import { countsOf, imported, organisation } from '#tests/support/imported'
import { world, type World } from '#tests/support/world'
import { stagedImports } from '#db/staging.server'
import { recoverInterrupted, runWaitingImports } from '~/jobs/import.server'

const staff = 300
const spellsEach = 60

let w: World
beforeEach(async () => {
  w = world({ today: '2026-11-20' })
  await imported([organisation(), staffFile(...manyStaff(staff))])
})

const large = () => absenceFile(...manySpells(staff, spellsEach))

const rows = (sql: string) => w.db.$client.prepare(sql).all()
const latest = () =>
  rows('SELECT slug, phase FROM import_batch ORDER BY id DESC LIMIT 1')[0] as {
    phase: string
    slug: string
  }

test('a process that is killed while it plans leaves nothing that anybody sees, and the next start clears up', async () => {
  const file = large()
  const process = importing(w.db, file)
  await until(() => rows('SELECT 1 FROM absence_spell_version LIMIT 1').length > 0)
  process.kill('SIGKILL')
  await once(process, 'exit')

  expect(rows('SELECT 1 FROM absence_spell')).toEqual([])
  expect(rows('SELECT 1 FROM absence_spell_version LIMIT 1')).toHaveLength(1)
  await recoverInterrupted()
  expect(latest()).toMatchObject({ phase: 'failed' })
  expect(rows('SELECT 1 FROM absence_spell_version')).toEqual([])
  expect(stagedImports()).not.toContain(latest().slug)

  expect(countsOf(await imported([file]))).toEqual([`franvaro.csv: ${staff * spellsEach} added`])
}, 60_000)

test('an import that has been published is evaluated by the next process when its own has died', async () => {
  const often = ['2026-01-12', '2026-02-16', '2026-04-07', '2026-06-01', '2026-09-14', '2026-11-09']
  await imported([absenceFile(...often.map((date) => `1000;${date};${date};100;;`))])
  w.db.$client.exec(`DELETE FROM evaluation; DELETE FROM signal;
    UPDATE import_batch SET phase = 'evaluating', evaluated_at = NULL, leased_by = 999999999, leased_until = 4102444800000
    WHERE id = (SELECT max(id) FROM import_batch)`)

  await runWaitingImports()
  expect(latest()).toMatchObject({ phase: 'done' })
  expect(rows('SELECT rule FROM signal')).toEqual([{ rule: '6/12' }])
})
