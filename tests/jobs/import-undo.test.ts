import { beforeEach, expect, test } from 'vitest'
import { absenceFile, organisationFile, staffFile } from '#tests/support/files'
import { absence, countsOf, employer, imported } from '#tests/support/imported'
import { world, type World } from '#tests/support/world'
import { batchBySlug } from '#db/import-batch.server'
import { laterChanges } from '#db/later-change.server'
import { day } from '~/domain/day'
import { runWaitingImports } from '~/jobs/import.server'
import { undoImport } from '~/writes/import/undo.server'

let w: World
beforeEach(async () => {
  w = world({ today: '2026-11-20' })
  w.account('Leif Dahlén', { role: 'admin' })
  await employer()
})

const rows = (sql: string) => w.db.$client.prepare(sql).all()
const spells = () => rows('SELECT employee_number, first_day, last_day, extent FROM absence_spell ORDER BY 1, 2')
const undo = (slug: string) => undoImport(w.as('Leif Dahlén'), { slug })

test('what an import changed stands as before, and what it brought is gone', async () => {
  await imported([absence()])
  const before = spells()
  const { slug } = await imported([absenceFile('102;2026-11-16;2026-11-18;50;;', '101;2026-11-17;;100;;')])

  expect(undo(slug)).toMatchObject({ kind: 'done' })
  expect(spells()).toEqual(before)
  expect(w.trail().at(-1)).toMatchObject({
    action: 'import.undo',
    outcome: 'done',
    actorName: 'Leif Dahlén',
    object: slug,
  })
})

test('signals that rested on it lapse', async () => {
  const often = ['2026-01-12', '2026-02-16', '2026-04-07', '2026-06-01', '2026-09-14', '2026-11-09']
  const { slug } = await imported([absenceFile(...often.map((date) => `101;${date};${date};100;;`))])
  const open = () => rows('SELECT 1 FROM signal WHERE ended_on IS NULL')
  expect(open()).toHaveLength(1)
  undo(slug)
  await runWaitingImports()
  expect(open()).toHaveLength(0)
  expect(rows(`SELECT phase, evaluated_at IS NOT NULL AS evaluated FROM import_batch WHERE slug = '${slug}'`)).toEqual([
    { phase: 'undone', evaluated: 1 },
  ])
})

test('nothing is undone when a later import has changed a row, and that row is named', async () => {
  const first = await imported([absence()])
  const second = await imported([absenceFile('102;2026-11-16;2026-11-18;50;;')])
  const standing = spells()

  expect(undo(first.slug)).toEqual({ kind: 'refused', refusal: { code: 'import-changed-later', about: { rows: 1 } } })
  expect(spells()).toEqual(standing)
  const [{ id }] = rows(`SELECT id FROM import_batch WHERE slug = '${first.slug}'`) as [{ id: number }]
  expect(laterChanges(w.db, id, 10)).toEqual([
    {
      kind: 'franvaro',
      how: 'replaced',
      key: '102',
      from: day('2026-11-16'),
      changedBy: 'import',
      batch: second.slug,
    },
  ])

  undo(second.slug)
  expect(undo(first.slug)).toMatchObject({ kind: 'done' })
  expect(spells()).toEqual([])
})

test('nothing is undone when somebody has changed a row by hand', async () => {
  const { slug } = await imported([absence()])
  const hand = w.change('hand')
  w.db.$client.prepare(`UPDATE absence_spell_version SET died_in = ? WHERE employee_number = '101'`).run(hand)
  expect(undo(slug)).toMatchObject({ kind: 'refused', refusal: { code: 'import-changed-later' } })
})

const hindrances = (slug: string) =>
  laterChanges(w.db, batchBySlug(w.db, slug)?.id ?? 0, 10).map(({ kind, how, key, changedBy }) => ({
    kind,
    how,
    key,
    changedBy,
  }))
const refused = (rows: number) => ({ kind: 'refused', refusal: { code: 'import-changed-later', about: { rows } } })

test('staff is not undone under absence that has come since, and is when that has been undone', async () => {
  const tyra = await imported([staffFile('103;Tyra Ek;K;1990;HEM;100;2026-01-01;')])
  const sick = await imported([absenceFile('103;2026-11-16;;100;;')])
  expect(undo(tyra.slug)).toEqual(refused(1))
  expect(hindrances(tyra.slug)).toEqual([{ kind: 'franvaro', how: 'rests', key: '103', changedBy: 'import' }])
  undo(sick.slug)
  expect(undo(tyra.slug)).toMatchObject({ kind: 'done' })
})

test('a change of staff is undone under absence that the rows from before carry too', async () => {
  await imported([absenceFile('101;2026-11-16;;100;;')])
  const moved = await imported([staffFile('101;Elin Wallgren;K;1984;AVD61;200;2020-01-01;')])
  await imported([absenceFile('101;2026-11-02;2026-11-03;100;;')])
  expect(undo(moved.slug)).toMatchObject({ kind: 'done' })
})

test('a unit is not undone under people who have come to work there, nor under an assignment', async () => {
  const night = await imported([organisationFile('NATT;Nattpatrullen;arbetsplats;NORD')])
  const staff = await imported([staffFile('104;Moa Lind;K;1991;NATT;100;2026-01-01;')])
  expect(hindrances(night.slug)).toEqual([{ kind: 'personal', how: 'rests', key: '104', changedBy: 'import' }])
  undo(staff.slug)
  w.account('Yasmin Farah', { role: 'rekoAg' })
  w.db.$client.exec(`UPDATE assignment SET unit_id = (SELECT id FROM unit WHERE code = 'NATT') WHERE role = 'rekoAg'`)
  expect(hindrances(night.slug)).toEqual([{ kind: 'organisation', how: 'rests', key: 'NATT', changedBy: 'hand' }])
  expect(undo(night.slug)).toEqual(refused(1))
})

test('absence that was ended is not opened again over what has come after it', async () => {
  await imported([absenceFile('101;2026-11-02;;100;;')])
  const ended = await imported([absenceFile('101;2026-11-02;2026-11-04;100;;')])
  await imported([absenceFile('101;2026-11-16;2026-11-17;100;;')])
  expect(undo(ended.slug)).toEqual(refused(1))
  expect(hindrances(ended.slug)).toEqual([{ kind: 'franvaro', how: 'collides', key: '101', changedBy: 'import' }])
})

test('an employment that was ended is not opened again over the next one', async () => {
  const ended = await imported([staffFile('201;Tove Bergdahl;K;1988;AVD61;200;2019-01-01;2026-10-31')])
  await imported([staffFile('201;Tove Bergdahl;K;1988;HEM;100;2026-11-01;')])
  expect(hindrances(ended.slug)).toEqual([{ kind: 'personal', how: 'collides', key: '201', changedBy: 'import' }])
})

test('an import is undone once, and a dry run never', async () => {
  const { slug } = await imported([absence()])
  undo(slug)
  expect(undo(slug)).toMatchObject({ kind: 'refused', refusal: { code: 'import-not-published' } })
  const dry = await imported([absence()], { dryRun: true })
  expect(undo(dry.slug)).toMatchObject({ kind: 'refused' })
})

test('what has been undone can be read again, and people are who they were', async () => {
  const { slug } = await imported([absence()])
  const persons = () => rows('SELECT DISTINCT person_id FROM absence_spell ORDER BY 1')
  const before = persons()
  undo(slug)
  expect(countsOf(await imported([absence()]))).toEqual(['franvaro.csv: 3 added'])
  expect(persons()).toEqual(before)
})
