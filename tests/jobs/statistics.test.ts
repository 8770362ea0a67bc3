import { describe, expect, test } from 'vitest'
import { spell } from '#tests/support/absence'
import { byHand } from '#tests/support/statistics/by-hand'
import { randomFiles } from '#tests/support/statistics/random-files'
import { toldByFacts } from '#tests/support/statistics/second-rollup'
import { differing, storedRows, toldByStore } from '#tests/support/statistics/stored'
import { imported } from '#tests/support/imported'
import { world, type World } from '#tests/support/world'
import { day } from '~/domain/day'
import { lastWholeMonth } from '~/domain/statistics/month'
import { runWaitingImports } from '~/jobs/import.server'
import { renewStatistics } from '~/jobs/statistics.server'
import { correctAbsence, registerAbsence, removeAbsence } from '~/writes/absence.server'
import { absenceFactsOf } from '#db/spell.server'
import { undoImport } from '~/writes/import/undo.server'

function employer(): World {
  const w = world({ today: '2026-11-20' })
  w.account('Leif Dahlén', { role: 'admin' })
  w.account('Mikael Ström', { role: 'rekoAg', everywhere: true })
  return w
}

const rows = <Row>(w: World, text: string) => w.db.$client.prepare(text).all() as Row[]

/** What is stored is what the facts say, and what counting everything anew gives. */
async function expectRight(w: World): Promise<void> {
  const stored = storedRows(w.db)
  const facts = toldByFacts(w.db, w.today)
  expect(differing(toldByStore(w.db), facts, lastWholeMonth(w.today))).toEqual([])
  expect(facts.size).toBeGreaterThan(20)
  w.db.$client.exec('UPDATE statistics_edition SET stored = NULL')
  await renewStatistics()
  expect(storedRows(w.db)).toEqual(stored)
}

const expectCounted = (w: World): void =>
  expect(rows(w, 'SELECT id FROM visible_change EXCEPT SELECT id FROM counted_change WHERE counted')).toEqual([])

describe('the stored numbers', () => {
  test.each([1, 3, 4])(
    'are those of the facts after imports, moves, corrections by hand and undo (%i)',
    async (seed) => {
      const w = employer()
      const files = randomFiles(seed)
      const take = (...some: Parameters<typeof imported>[0]) => imported(some, { skipBad: true })
      expect((await take(files.organisation(), files.staff(), files.schedule(), files.absence())).phase).toBe('done')
      await expectRight(w)
      await take(files.absence(2, 0.2))
      await expectRight(w)
      const { slug } = await take(files.staff(0.2), files.schedule(0.2))
      await expectRight(w)
      expect(undoImport(w.as('Leif Dahlén'), { slug }).kind).toBe('done')
      await runWaitingImports()
      await expectRight(w)
      await take(files.staff(0.2), files.absence(3, 0.1))
      expect(byHand(w, files)).toBeGreaterThan(0)
      await renewStatistics()
      await expectRight(w)
      for (const today of ['2026-12-31', '2026-10-03']) {
        w.at(today)
        await renewStatistics()
        await expectRight(w)
      }
    },
  )

  const four = ['HEM', 'AVD', 'KOK', 'SKO']
  async function small(): Promise<World> {
    const w = employer()
    for (const code of four) w.person(`Namn ${code}`, { workplace: code })
    w.spell('Namn HEM', '2026-03-02', '2026-03-06')
    w.spell('Namn AVD', '2026-08-20', '2026-10-15')
    await renewStatistics()
    return w
  }
  const register = (w: World, name: string, from: string, to: string) => {
    const [own] = absenceFactsOf(w.db, w.idOf(name)).employments
    const entry = { ...spell(from, to), employeeNumber: own?.employeeNumber ?? '', cause: 'sjuk' as const }
    expect(registerAbsence(w.as('Mikael Ström'), { slug: w.slugOf(name), ...entry }).kind).toBe('done')
  }

  test('of one workplace alone are counted when somebody there is taken ill', async () => {
    const w = await small()
    const elsewhere = () => rows(w, `SELECT rowid FROM workplace_person WHERE workplace_id <> ${w.unitId('AVD')}`)
    const before = elsewhere()
    register(w, 'Namn AVD', '2026-02-02', '2026-02-06')
    await renewStatistics()
    expect(elsewhere()).toEqual(before)
    const last = w
      .trail()
      .filter(({ action }) => action === 'statistics.renew')
      .at(-1)
    expect(last).toMatchObject({ outcome: 'done', details: { workplaces: 1 } })
    await expectRight(w)
  })

  test('are counted from the first day of an absence that has become long', async () => {
    const w = await small()
    register(w, 'Namn AVD', '2026-10-19', '2026-10-23')
    await renewStatistics()
    await expectRight(w)
  })

  test('are those of the whole occasion when it began the year before and goes on with another spell', async () => {
    const w = await small()
    register(w, 'Namn SKO', '2025-11-03', '2025-12-30')
    await renewStatistics()
    register(w, 'Namn SKO', '2026-01-04', '2026-01-09')
    register(w, 'Namn KOK', '2026-01-04', '2026-01-09')
    await renewStatistics()
    await expectRight(w)
  })

  test('stay as they were written where absence alone has changed, with the change beside them until everything is counted', async () => {
    const w = await small()
    const written = () => rows(w, 'SELECT months FROM workplace_person UNION ALL SELECT cells FROM workplace_month')
    const beside = () => rows(w, 'SELECT workplace_id FROM person_patch UNION ALL SELECT workplace_id FROM month_patch')
    const before = written()
    for (const from of ['2026-05-04', '2026-06-01', '2026-05-18']) {
      register(w, 'Namn AVD', from, from)
      await renewStatistics()
    }
    expect(written()).toEqual(before)
    expect(beside()).not.toEqual([])
    await expectRight(w)
    expect(beside()).toEqual([])
  })

  test('forget an absence that is taken away', async () => {
    const w = await small()
    register(w, 'Namn KOK', '2026-09-07', '2026-09-11')
    await renewStatistics()
    const [gone] = absenceFactsOf(w.db, w.idOf('Namn KOK')).spells
    const context = w.as('Mikael Ström')
    expect(removeAbsence(context, { slug: w.slugOf('Namn KOK'), key: gone?.key ?? '' }).kind).toBe('done')
    await renewStatistics()
    await expectRight(w)
  })

  const editions = (w: World) => rows(w, 'SELECT max(edition) AS edition FROM organisation_result')

  test('and what is told are left alone by absence of days that are not counted yet', async () => {
    const w = await small()
    register(w, 'Namn AVD', '2026-10-28', '2026-11-02')
    await renewStatistics()
    const before = [storedRows(w.db), editions(w)]
    register(w, 'Namn HEM', '2026-11-03', '2026-11-06')
    const longer = absenceFactsOf(w.db, w.idOf('Namn AVD')).spells.find(({ from }) => from === day('2026-10-28'))
    const entry = { ...spell('2026-10-28', '2026-11-12'), cause: 'sjuk' as const }
    const context = w.as('Mikael Ström')
    expect(correctAbsence(context, { slug: w.slugOf('Namn AVD'), key: longer?.key ?? '', ...entry }).kind).toBe('done')
    await renewStatistics()
    expect([storedRows(w.db), editions(w)]).toEqual(before)
    expectCounted(w)
    w.at('2026-12-01')
    await renewStatistics()
    await expectRight(w)
  })

  test('take in once what has become visible or gone while they were being counted', async () => {
    const w = await small()
    const written = (first: string, origin: number) =>
      w.db.$client
        .prepare(
          `INSERT INTO absence_spell_version (person_id, employee_number, first_day, last_day, extent, cause, origin, born_in)
          SELECT person_id, employee_number, ?, ? + 2, 100, 'sjuk', 'hand', ? FROM employment`,
        )
        .run(day(first), day(first), origin)
    written('2026-05-04', w.change('hand'))
    register(w, 'Namn KOK', '2026-06-01', '2026-06-02')
    const gone = w.change('hand')
    written('2026-07-06', gone)
    await renewStatistics()
    let late = 0
    register(w, 'Namn KOK', '2026-04-01', '2026-04-02')
    await renewStatistics({
      onProgress: (done) => {
        if (done > 0 || late > 0) return
        written('2026-04-07', (late = w.change('hand')))
        w.db.$client.prepare('DELETE FROM visible_change WHERE id = ?').run(gone)
      },
    })
    await renewStatistics()
    await expectRight(w)
  })

  test('stay as they were published when the counting is cut off, and are counted all the same later', async () => {
    const w = employer()
    const files = randomFiles(5)
    await imported([files.organisation(), files.staff(), files.absence()], { skipBad: true })
    const published = rows(w, 'SELECT * FROM nyckeltal_group')
    w.at('2026-12-03')
    const stop = new AbortController()
    await renewStatistics({ stop: stop.signal, onProgress: () => stop.abort() })
    expect(rows(w, 'SELECT * FROM nyckeltal_group')).toEqual(published)
    expect(rows(w, 'SELECT end_month FROM statistics_edition')).toEqual([
      { end_month: lastWholeMonth(day('2026-11-20')) },
    ])
    await renewStatistics()
    await expectRight(w)
  })

  test('forget a change that was undone while it was being counted', async () => {
    const w = employer()
    const files = randomFiles(6)
    await imported([files.organisation(), files.staff(), files.absence()], { skipBad: true })
    const extra = w.change('import')
    w.db.$client
      .prepare(
        `INSERT INTO absence_spell_version (person_id, employee_number, first_day, extent, cause, origin, born_in)
        SELECT person_id, employee_number, first_day, 100, 'sjuk', 'import', ? FROM employment WHERE first_day < ?`,
      )
      .run(extra, day('2025-01-01'))
    const stop = new AbortController()
    await renewStatistics({ stop: stop.signal, onProgress: () => stop.abort() })
    w.db.$client.prepare('DELETE FROM visible_change WHERE id = ?').run(extra)
    await renewStatistics()
    await expectRight(w)
  })

  test('are left to whoever is at it already, and taken over when nothing has been heard for long', async () => {
    const w = employer()
    w.person('Namn HEM', { workplace: 'HEM' })
    w.db.$client.exec(
      `INSERT INTO statistics_edition (id, held_by, held_until) VALUES (1, 'någon annan', ${Date.now() + 60_000})`,
    )
    await renewStatistics()
    expect(rows(w, 'SELECT end_month FROM statistics_edition')).toEqual([{ end_month: null }])
    w.db.$client.exec('UPDATE statistics_edition SET held_until = 1')
    await renewStatistics()
    expect(rows(w, 'SELECT end_month, held_by FROM statistics_edition')).toEqual([
      { end_month: lastWholeMonth(w.today), held_by: null },
    ])
  })
})
