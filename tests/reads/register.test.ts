import { beforeEach, describe, expect, it } from 'vitest'
import { personas, settle } from '#tests/support/people'
import { portal } from '#tests/support/portal'
import { value } from '#tests/support/outcome'
import { world, type World } from '#tests/support/world'
import { addDays } from '~/domain/day'
import { registerFilterForm } from '~/domain/register-filter'
import { readRegister } from '~/reads/register.server'
import { choose } from '~/writes/intervention-choice.server'
import { move } from '~/writes/intervention-move.server'
import { save } from '~/writes/intervention-step.server'

let w: World

beforeEach(() => {
  w = settle(world())
  const activity = w.db.$client.prepare('UPDATE unit_version SET activity = ? WHERE unit_id = ?')
  activity.run('hemsjukvård', w.unitId('HEM'))
  activity.run('vårdavdelning', w.unitId('AVD61'))
  for (const code of ['HEM', 'AVD61']) inMapping(code)
  shown('AVD61', '50+')
})

const everything = registerFilterForm.parse({})
const seen = (name: string, filter = {}) =>
  value(readRegister(w.as(name), { ...everything, ...filter })).rows.map((row) => [
    row.name,
    row.activity,
    row.sizeBand,
  ])

/** Somewhere in the first step, with an obstacle that has a theme. */
function inMapping(code: string): void {
  const owner = w.as(personas.insatsagare)
  const unit = w.db.$client.prepare('SELECT slug FROM unit WHERE code = ?').pluck().get(code) as string
  const nextOn = addDays(w.today, 20)
  const { slug } = value(choose(owner, { unit, why: 'high', nextOn }))
  value(move(owner, { slug, kind: 'forward', reason: null, because: null, nextOn }))
  const obstacle = { key: 'o1', values: { what: 'Hemligt hinder', theme: 'workload' } }
  value(save(owner, { slug, step: 'mapping', revision: 0, draft: { obstacles: [obstacle] } }))
}

/** The published numbers of a workplace say that it may be shown. */
function shown(code: string, band: string): void {
  const sql = w.db.$client
  sql.prepare(`INSERT OR IGNORE INTO organisation_result (edition, made_at, result) VALUES (1, 0, '{}')`).run()
  sql
    .prepare(
      `INSERT INTO unit_result (edition, unit_id, type, status, size_band, level, rising, short_level, short_rising, verdict)
       VALUES (1, ?, 'arbetsplats', 'value', ?, 'inom', 'nej', 'inom', 'nej', 'neither')`,
    )
    .run(w.unitId(code), band)
}

describe('Insatsregistret', () => {
  it('names the workplaces within reach, and nobody else’s', () => {
    const small = ['Hemsjukvården Öster', 'hemsjukvård', null]
    const large = ['Akutavdelning 61', 'vårdavdelning', '50+']
    expect(seen(personas.insatsagare)).toEqual([large, small])
    expect(seen(personas.chef)).toEqual([[null, 'vårdavdelning', '50+'], small])
  })

  it('tells of a workplace under the limit neither its name nor what it does, however it is asked for', () => {
    expect(seen(personas.chef2)).toContainEqual([null, null, null])
    for (const search of ['hemsjukvård', 'Öster']) expect(seen(personas.chef2, { search }), search).toEqual([])
    expect(seen(personas.chef2, { search: 'akut' })).toHaveLength(1)
  })

  it('finds by theme and by how far it has come', () => {
    expect(seen(personas.rekoAg, { theme: 'workload' })).toHaveLength(2)
    expect(seen(personas.rekoAg, { theme: 'conduct' })).toEqual([])
    expect(seen(personas.rekoAg, { state: 'avslutad' })).toEqual([])
  })

  it('carries no words that anybody wrote, nor the name of somebody else’s workplace, on the page and in the file', async () => {
    const page = portal(w).as(personas.chef2)
    for (const address of ['/insatsregister', '/insatsregister.csv']) {
      const { status, html } = await page.get(address)
      expect(status).toBe(200)
      for (const secret of ['Hemligt hinder', 'Hemsjukvården', 'hemsjukvård']) expect(html).not.toContain(secret)
      expect(html).toContain('Akutavdelning 61')
    }
  })
})
