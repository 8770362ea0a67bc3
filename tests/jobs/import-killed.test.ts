import { once } from 'node:events'
import { beforeEach, expect, test } from 'vitest'
import { absenceFile, manySpells, manyStaff, staffFile } from '#tests/support/files'
import { importing, until } from '#tests/support/import-process'
import { countsOf, imported, organisation } from '#tests/support/imported'
import { world, type World } from '#tests/support/world'
import { stagedImports } from '#db/staging.server'
import { recoverInterrupted } from '~/jobs/import.server'

const staff = 400
const spellsEach = 100

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
