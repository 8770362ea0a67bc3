import { existsSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { absenceFile, csvFile } from '#tests/support/files'
import { absence, employer, imported } from '#tests/support/imported'
import { portal } from '#tests/support/portal'
import { uploaded } from '#tests/support/upload'
import { world, type World } from '#tests/support/world'
import { batchBySlug } from '#db/import-batch.server'
import { mappingProfile } from '#db/schema'
import { createStaging, removeStaging, stagedImports, workFolder } from '#db/staging.server'
import { runWaitingImports } from '~/jobs/import.server'
import { runNightly } from '~/jobs/nightly.server'
import { path } from '~/paths'
import { sweepUploads } from '~/jobs/upload-sweep.server'
import { endImport } from '~/writes/import/finish.server'
import { publishImport } from '~/writes/import/publish.server'
import { readAgain } from '~/writes/import/start.server'
import { sweepPlan } from '~/writes/import/sweep.server'
import { discardImport } from '~/writes/import/undo.server'

let w: World
beforeEach(async () => {
  w = world({ today: '2026-11-20' })
  w.account('Leif Dahlén', { role: 'admin' })
  await employer()
})

const leif = () => w.as('Leif Dahlén')
const batch = (slug: string) => batchBySlug(w.db, slug)
const rows = (sql: string) => w.db.$client.prepare(sql).all()
const spells = () => rows('SELECT employee_number FROM absence_spell')

test('an upload is read and planned, and waits unseen until somebody decides', async () => {
  const slug = uploaded(leif(), [absence()])
  const [copy] = batch(slug)?.uploads ?? []
  await runWaitingImports()

  expect(batch(slug)).toMatchObject({ phase: 'ready', rowsRead: 3, rowsPlanned: 3, leasedBy: null })
  expect(batch(slug)?.effect).toEqual({ newSpells: 3, workplaces: 2, changedEnds: 0, handConflicts: 0 })
  expect(batch(slug)?.tookMs).toBeGreaterThan(0)
  expect(existsSync(copy?.path ?? '')).toBe(false)
  expect(spells()).toEqual([])

  expect(publishImport(leif(), { slug })).toMatchObject({ kind: 'done', value: { step: 'publish' } })
  expect(spells()).toHaveLength(3)
  await runWaitingImports()
  expect(batch(slug)).toMatchObject({ phase: 'done', personsTotal: 3 })
  expect(batch(slug)?.evaluatedAt).not.toBeNull()
  expect(stagedImports()).not.toContain(slug)
})

test('bad rows hinder it until somebody says that the good ones may be taken in without them', async () => {
  const slug = uploaded(leif(), [absenceFile('101;2026-11-10;;100;;', '999;2026-11-10;;100;;')])
  await runWaitingImports()
  expect(publishImport(leif(), { slug })).toMatchObject({
    kind: 'refused',
    refusal: { code: 'import-has-bad-rows', about: { rows: 1 } },
  })
  expect(publishImport(leif(), { slug, skipBad: true })).toMatchObject({ kind: 'done' })
  expect(spells()).toHaveLength(1)
})

test('when another import has become visible meanwhile, it is planned anew before it is', async () => {
  const slug = uploaded(leif(), [absenceFile('101;2026-11-10;2026-11-12;100;;')])
  await runWaitingImports()
  await imported([absenceFile('101;2026-11-10;;100;;')])

  expect(publishImport(leif(), { slug })).toMatchObject({ kind: 'done', value: { step: 'plan-again' } })
  await runWaitingImports()
  expect(batch(slug)?.phase).toBe('done')
  expect(rows('SELECT last_day IS NULL AS open FROM absence_spell')).toEqual([{ open: 0 }])
  expect(rows(`SELECT added, changed FROM import_file ORDER BY id DESC LIMIT 2`)).toContainEqual({
    added: 0,
    changed: 1,
  })
})

test('when it cannot be taken in whole any longer, it waits for another decision', async () => {
  const slug = uploaded(leif(), [absenceFile('101;2026-11-10;2026-11-12;100;;')])
  await runWaitingImports()
  await imported([absenceFile('101;2026-11-09;2026-11-10;100;;')])
  publishImport(leif(), { slug })
  await runWaitingImports()

  expect(batch(slug)).toMatchObject({ phase: 'ready', leasedBy: null })
  expect(spells()).toHaveLength(1)
  expect(rows('SELECT code FROM import_row_error')).toEqual([{ code: 'over-hundred-percent' }])
})

test('unknown headers wait for a mapping profile, and the file is then read from the beginning', async () => {
  const foreign = csvFile('HR.csv', 'Anst;Start;Slut', '101;2026-11-10;2026-11-12')
  const slug = uploaded(leif(), [foreign])
  await runWaitingImports()
  expect(batch(slug)).toMatchObject({
    phase: 'mapping',
    headers: { file: 'HR.csv', columns: ['Anst', 'Start', 'Slut'] },
  })

  const columns = { Anst: 'anstallningsnummer', Start: 'from', Slut: 'tom' }
  w.db
    .insert(mappingProfile)
    .values({ slug: 'x', name: 'HR', kind: 'franvaro', columns, savedAt: new Date(0) })
    .run()
  expect(readAgain(leif(), { slug })).toMatchObject({ kind: 'done' })
  await runWaitingImports()
  expect(batch(slug)?.phase).toBe('ready')
  publishImport(leif(), { slug })
  expect(spells()).toHaveLength(1)
})

test('a file that lacks a column waits for a mapping profile too, and a header may hold a comma', async () => {
  const slug = uploaded(leif(), [
    csvFile('HR.csv', 'personnummer;"Namn, förnamn";arbetsplats;Start', 'x;Bo;HEM;2026-01-01'),
  ])
  await runWaitingImports()
  expect(batch(slug)).toMatchObject({
    phase: 'mapping',
    headers: { file: 'HR.csv', columns: ['personnummer', 'Namn, förnamn', 'arbetsplats', 'Start'] },
  })
})

test('a file without headers begins with somebody, who is neither shown nor kept', async () => {
  const slug = uploaded(leif(), [csvFile('utan.csv', 'E-1;Eva Berg;2026-11-10;2026-11-12', 'E-2;Bo Ek;2026-11-10;')])
  await runWaitingImports()
  expect(batch(slug)).toMatchObject({ phase: 'failed', failure: 'unknown-header', headers: null })
  expect(JSON.stringify(batch(slug))).not.toContain('Eva')
  const page = await portal(w)
    .as('Leif Dahlén')
    .get(path('importBatch', { id: slug }))
  expect(page.html).toContain('Rubrikraden känns inte igen. Lägg till en rubrikrad')
})

test('a command whose headers nobody knows ends, and they are kept for whoever makes the profile', async () => {
  const { slug, phase, failure } = await imported([csvFile('HR.csv', 'Anst, nr;Start;Slut', '101;2026-11-10;')])
  expect({ phase, failure }).toEqual({ phase: 'failed', failure: 'unknown-header' })
  expect(batch(slug)?.headers).toEqual({ file: 'HR.csv', columns: ['Anst, nr', 'Start', 'Slut'] })
})

test('a discarded upload leaves nothing: no rows, no versions, no copy of the file', async () => {
  const waiting = uploaded(leif(), [absence()])
  const copy = batch(waiting)?.uploads[0]?.path ?? ''
  discardImport(leif(), { slug: waiting })
  const ready = uploaded(leif(), [absence()])
  await runWaitingImports()
  discardImport(leif(), { slug: ready })
  await runWaitingImports()

  expect(existsSync(copy)).toBe(false)
  expect(stagedImports()).not.toContain(ready)
  expect(rows('SELECT 1 FROM absence_spell_version')).toEqual([])
  expect(publishImport(leif(), { slug: ready })).toMatchObject({
    kind: 'refused',
    refusal: { code: 'import-not-ready' },
  })
  expect(discardImport(leif(), { slug: ready })).toMatchObject({ kind: 'refused', refusal: { code: 'import-over' } })
})

test('what nobody decides about within a day ends, and its files are gone', async () => {
  const ready = uploaded(leif(), [absence()])
  const mapping = uploaded(leif(), [csvFile('HR.csv', 'Anst;Start;Slut', '101;2026-11-10;')])
  await runWaitingImports()
  const copy = batch(mapping)?.uploads[0]?.path ?? ''
  await runNightly()
  expect([batch(ready)?.phase, batch(mapping)?.phase, existsSync(copy)]).toEqual(['ready', 'mapping', true])

  w.at('2026-11-22')
  const later = uploaded(leif(), [absence()])
  await runWaitingImports()
  await runNightly()
  for (const slug of [ready, mapping]) expect(batch(slug)).toMatchObject({ phase: 'discarded', failure: 'undecided' })
  expect([existsSync(copy), stagedImports().includes(ready), batch(later)?.phase]).toEqual([false, false, 'ready'])
  expect(w.trail().filter(({ action }) => action === 'import.discard')).toMatchObject([
    { role: 'system', object: ready },
    { role: 'system', object: mapping },
  ])
  const list = await portal(w).as('Leif Dahlén').get(path('imports'))
  expect(list.html).toContain('Avbruten: ingen bestämde sig inom ett dygn')
})

test('a file that cannot be read says why, and which it was', async () => {
  const slug = uploaded(leif(), [absence(), csvFile('tom.csv', '"')])
  await runWaitingImports()
  expect(batch(slug)).toMatchObject({ phase: 'failed', failure: 'unclosed-quote', failureAbout: { file: 'tom.csv' } })
  expect(rows('SELECT 1 FROM absence_spell_version')).toEqual([])
})

test('nobody but admins and the import itself start, publish, undo or discard', () => {
  w.unit('NY', {})
  w.account('Yasmin Farah', { role: 'rekoAg', everywhere: true })
  expect(() => uploaded(w.as('Yasmin Farah'), [absence()])).toThrow('unreachable')
  expect(publishImport(w.as('Yasmin Farah'), { slug: 'nosuchimport' })).toEqual({ kind: 'unreachable' })
})

test('what has become visible is never cleared up as if it had failed', async () => {
  const { slug } = await imported([absence()])
  const context = w.system('inläsning')
  const id = batch(slug)?.id ?? 0

  await endImport(context, { id, slug }, { phase: 'failed', failure: 'unexpected' })
  await expect(sweepPlan(context, id)).rejects.toThrow('Readers see this change')
  expect(batch(slug)?.phase).toBe('done')
  expect(spells()).toHaveLength(3)
})

test('rows staged for an import that the database never heard of go when they are an hour old, those that wait stay', async () => {
  const waiting = uploaded(leif(), [absence()])
  await runWaitingImports()
  createStaging('nosuchimport').$client.close()
  createStaging('justcreated2').$client.close()
  for (const slug of [waiting, 'nosuchimport']) utimesSync(join(workFolder(), `import-${slug}.db`), 0, 0)
  sweepUploads()
  expect(stagedImports()).toContain(waiting)
  expect(stagedImports()).toContain('justcreated2')
  expect(stagedImports()).not.toContain('nosuchimport')
  removeStaging('justcreated2')
})
