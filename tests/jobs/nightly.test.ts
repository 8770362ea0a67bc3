import { afterEach, describe, expect, test, vi } from 'vitest'
import { importBatch } from '#db/schema'
import { run } from '~/commands/nightly'
import { addDays, day, isoDay } from '~/domain/day'
import { evaluateBatch, evaluateDue } from '~/jobs/evaluation.server'
import { runNightly } from '~/jobs/nightly.server'
import { readDuePersons } from '~/reads/evaluation.server'
import { settle } from '#tests/support/people'
import { world, type World } from '#tests/support/world'

const six = ['2026-01-12', '2026-02-09', '2026-03-16', '2026-05-04', '2026-09-07', '2026-11-02']

const sickOn = (w: World, name: string, ...dates: string[]) => dates.forEach((date) => w.spell(name, date, date))

const due = (w: World): number[] => {
  const outcome = readDuePersons(w.system('natt'), undefined)
  return outcome.kind === 'done' ? outcome.value : []
}

const statuses = (w: World) =>
  w.db.$client.prepare('SELECT rule, raised_on, ended_on FROM signal ORDER BY id').raw().all() as (
    string | number | null
  )[][]

/** An import in one version of the facts: the rows are there, and the batch waits to be evaluated. */
function imported(w: World, add: (change: number) => void, evaluatedAt: Date | null = null): number {
  const id = w.change('import')
  add(id)
  w.db
    .insert(importBatch)
    .values({
      id,
      slug: `batch-${id}`,
      source: 'test',
      phase: 'evaluating',
      dryRun: false,
      skipBad: false,
      uploads: [],
      startedAt: new Date(0),
      evaluatedAt,
    })
    .run()
  return id
}

const bornIn = (w: World, change: number, spellId: number) =>
  w.db.$client.prepare('UPDATE absence_spell_version SET born_in = ? WHERE id = ?').run(change, spellId)

describe('the night', () => {
  test('installs the rules, judges everybody the first time and nobody the second', async () => {
    const w = settle(world())
    sickOn(w, 'Jonas Ekberg', ...six)
    expect(await runNightly()).toMatchObject({ raised: 1, persons: 9 })
    expect(await runNightly()).toMatchObject({ raised: 0, persons: 0 })
    expect(await runNightly({ full: true })).toMatchObject({ raised: 0, persons: 9 })
  })

  test('looks only at those whom time can have changed', async () => {
    const w = settle(world({ today: '2026-11-10' }))
    w.spell('Elin Wallgren', '2026-11-01', null)
    sickOn(w, 'Mehdi Rostami', '2026-11-01')
    await runNightly()
    w.at('2026-11-14')
    expect(due(w)).toEqual([])
    w.at('2026-11-15')
    expect(due(w)).toEqual([w.idOf('Elin Wallgren')])
    expect(await runNightly()).toMatchObject({ persons: 1, raised: 1 })
  })

  test('night after night comes to the same as one look at the end', async () => {
    const w = settle(world({ today: '2026-09-01' }))
    sickOn(w, 'Jonas Ekberg', ...six)
    w.spell('Elin Wallgren', '2026-10-01', '2026-10-25')
    w.spell('Birgitta Nyström', '2026-09-10', null)
    for (let date = day('2026-09-01'); date <= day('2027-01-31'); date = addDays(date, 1)) {
      w.at(isoDay(date))
      await evaluateDue()
    }
    const nightly = statuses(w)
    expect(nightly).toEqual([
      ['>14', day('2026-09-24'), null],
      ['>14', day('2026-10-15'), day('2026-10-26')],
      ['6/12', day('2026-11-02'), day('2027-01-12')],
    ])
    await runNightly({ full: true })
    expect(statuses(w)).toEqual(nightly)
  })

  test('judges everybody when a rule gets a new version', async () => {
    const w = settle(world())
    await runNightly()
    expect(due(w)).toEqual([])
    w.db.$client
      .prepare(
        `INSERT INTO rule_version (rule, version, parameters, active, starts_on) SELECT '3/6', 1, parameters, 1, 0 FROM rule_version LIMIT 1`,
      )
      .run()
    expect(due(w)).toHaveLength(9)
  })

  test('takes care of those who have been asked for', async () => {
    const w = settle(world())
    await runNightly()
    sickOn(w, 'Jonas Ekberg', ...six)
    w.db.$client.prepare('INSERT INTO evaluation_wanted VALUES (?)').run(w.idOf('Jonas Ekberg'))
    expect(await runNightly()).toMatchObject({ persons: 1, raised: 1 })
    expect(due(w)).toEqual([])
  })

  test('asks the Reko-AG about what has waited too long, and clears away what is out of time', async () => {
    const w = settle(world())
    w.spell('Elin Wallgren', '2026-10-01', null)
    await runNightly()
    const account = w.as('Elin Wallgren').actor.accountId
    w.db.$client
      .prepare('INSERT INTO session (id, account_id, expires_at, seen_at) VALUES (?, ?, ?, 0)')
      .run('old', account, 1)
    w.at('2026-12-04')
    expect(await runNightly()).toMatchObject({ escalated: 1, expired: 1 })
    expect(await runNightly()).toMatchObject({ escalated: 0, expired: 0 })
  })

  test('stops before the next portion when the process is on its way down', async () => {
    const w = settle(world())
    const stop = new AbortController()
    stop.abort()
    expect(await runNightly({ stop: stop.signal })).toMatchObject({ persons: 0 })
    expect(due(w)).toHaveLength(9)
  })
})

describe('after an import', () => {
  test('those it touched are judged, and told how far it has come', async () => {
    const w = settle(world())
    await runNightly()
    const batch = imported(w, (change) => six.forEach((date) => bornIn(w, change, w.spell('Jonas Ekberg', date, date))))
    const steps: string[] = []
    const summary = await evaluateBatch(batch, { onProgress: (done, total) => steps.push(`${done}/${total}`) })
    expect(summary).toEqual({ persons: 1, raised: 1, renewed: 0, ended: 0 })
    expect(steps).toEqual(['1/1'])
  })

  test('that was killed before its signals were judged, the night does it', async () => {
    const w = settle(world())
    await runNightly()
    imported(w, (change) => six.forEach((date) => bornIn(w, change, w.spell('Jonas Ekberg', date, date))))
    expect(await runNightly()).toMatchObject({ persons: 1, raised: 1 })
  })

  test('that is undone, its signals lapse', async () => {
    const w = settle(world())
    const batch = imported(w, (change) => six.forEach((date) => bornIn(w, change, w.spell('Jonas Ekberg', date, date))))
    await evaluateBatch(batch)
    w.db.$client.prepare('DELETE FROM visible_change WHERE id = ?').run(batch)
    expect(await evaluateBatch(batch)).toMatchObject({ ended: 1 })
  })
})

describe('npm run nightly', () => {
  afterEach(() => vi.restoreAllMocks())

  test('tells numbers and no names', async () => {
    const w = settle(world())
    sickOn(w, 'Jonas Ekberg', ...six)
    const said: string[] = []
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0)
    expect(await run([])).toBe(0)
    expect(said.join('')).toMatch(/^Bedömda medarbetare: 9\nNya signaler: 1\n/)
    expect(said.join('')).not.toContain('Ekberg')
  })

  test('knows no other flag than --full', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    expect(await run(['--fullt'])).toBe(1)
  })
})
