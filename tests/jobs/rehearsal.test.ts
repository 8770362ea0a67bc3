import { describe, expect, it, test } from 'vitest'
import { addDays, day, isoDay } from '~/domain/day'
import { risings, judge } from '~/domain/judgement'
import { rulePresets } from '~/domain/rule'
import { runWaitingRehearsals } from '~/jobs/rehearsal.server'
import { readRehearsal, readRules } from '~/reads/rule.server'
import { switchOff, switchOn } from '~/writes/rule-change.server'
import { ensureDefaultRules } from '~/writes/rule.server'
import { retryRehearsal, tryRule } from '~/writes/rehearsal.server'
import { spell } from '#tests/support/absence'
import { value } from '#tests/support/outcome'
import { personas, settle } from '#tests/support/people'
import { world, type World } from '#tests/support/world'

const admin = (w: World) => w.as(personas.admin, 'admin')

test('de dagar då en regel börjar gälla är de dagar då den gäller men inte gällde dagen före', () => {
  const starts = ['2026-01-12', '2026-02-09', '2026-03-16', '2026-05-04', '2026-09-07', '2026-11-09', '2026-11-18']
  const facts = { spells: starts.map((on) => spell(on, on)), contacts: [] }
  const rule = rulePresets['3/6']
  const period = { from: day('2025-11-21'), to: day('2026-11-20') }
  const holds = (on: ReturnType<typeof day>) => judge(rule, facts, on, day('2000-01-01')).holds
  const expected = Array.from({ length: 365 }, (_, place) => addDays(period.from, place)).filter(
    (on) => holds(on) && !holds(addDays(on, -1)),
  )
  expect(risings(rule, facts, period).map(isoDay)).toEqual(expected.map(isoDay))
  expect(expected.length).toBeGreaterThan(1)
})

describe('Att pröva en regel', () => {
  function ward({ sick = 11 } = {}) {
    const w = settle(world())
    ensureDefaultRules(w.system('prov'))
    for (let place = 0; place < 12; place += 1) w.person(`Prov Person${place}`, { workplace: 'HEM' })
    for (let place = 0; place < sick; place += 1)
      for (const on of ['2026-08-03', '2026-09-07', '2026-10-12']) w.spell(`Prov Person${place}`, on, on)
    return w
  }

  const parameters = rulePresets['3/6']

  it('säger hur många signaler det hade blivit, per vecka och arbetsplats, aldrig vem', async () => {
    const w = ward()
    const { slug } = value(tryRule(admin(w), { parameters }))
    expect(value(readRehearsal(admin(w), { slug })).result).toBeNull()
    await runWaitingRehearsals()
    const { result, names } = value(readRehearsal(admin(w), { slug }))
    expect(result).toMatchObject({ signals: 11, before: 0 })
    expect(result?.perWeek?.reduce((sum, count) => sum + count)).toBe(11)
    expect(Object.values(names)).toEqual(['Hemsjukvården Öster'])
    expect(JSON.stringify(result)).not.toContain('Person0')
  })

  it.each([1, 10])('%i signaler visas varken på arbetsplatsen, i summan eller per vecka', async (sick) => {
    const w = ward({ sick })
    const { slug } = value(tryRule(admin(w), { parameters }))
    await runWaitingRehearsals()
    expect(value(readRehearsal(admin(w), { slug })).result).toMatchObject({
      ...{ signals: null, before: 0, perWeek: null },
      units: [{ signals: null }],
    })
    expect(w.trail().map(({ details }) => JSON.stringify(details))).not.toContain(JSON.stringify({ signals: sick }))
  })

  it('höjs minsta grupp visas inga siffror förrän regeln är räknad igen', async () => {
    const w = ward()
    const { slug } = value(tryRule(admin(w), { parameters }))
    await runWaitingRehearsals()
    expect(retryRehearsal(admin(w), { slug })).toMatchObject({ refusal: { code: 'rehearsal-not-failed' } })
    w.setting('smallestGroup', 12)
    expect(value(readRehearsal(admin(w), { slug }))).toMatchObject({ state: 'outdated', result: null })
    expect(value(readRules(admin(w), null)).tried).toMatchObject([{ state: 'outdated', result: null }])
    value(retryRehearsal(admin(w), { slug }))
    await runWaitingRehearsals()
    expect(value(readRehearsal(admin(w), { slug }))).toMatchObject({ state: 'done', result: { signals: null } })
  })

  it('går den inte att räkna prövas den tre gånger, sägs ha misslyckats, och kan försökas igen', async () => {
    const w = ward()
    const { slug } = value(tryRule(admin(w), { parameters }))
    const state = () => value(readRehearsal(admin(w), { slug })).state
    const view = w.db.$client.prepare("SELECT sql FROM sqlite_master WHERE name = 'absence_spell'").pluck().get()
    w.db.$client.exec('DROP VIEW absence_spell')
    for (const attempt of [1, 2, 3]) {
      await expect(runWaitingRehearsals(), `${attempt}`).rejects.toThrow('absence_spell')
      expect(state()).toBe('counting')
    }
    await runWaitingRehearsals()
    expect(state()).toBe('failed')
    const events = w.trail().length
    await runWaitingRehearsals()
    expect(w.trail()).toHaveLength(events)
    w.db.$client.exec(view as string)
    value(retryRehearsal(admin(w), { slug }))
    expect(state()).toBe('counting')
    await runWaitingRehearsals()
    expect(value(readRehearsal(admin(w), { slug }))).toMatchObject({ state: 'done', result: { signals: 11 } })
  })

  it('inget slås på av att det prövas; påslagen från en dag gäller den därifrån', async () => {
    const w = ward()
    const { slug } = value(tryRule(admin(w), { parameters }))
    expect(switchOn(admin(w), { slug, startsOn: w.today }).kind).toBe('unreachable')
    await runWaitingRehearsals()
    expect(switchOn(admin(w), { slug, startsOn: addDays(w.today, -1) })).toMatchObject({
      refusal: { code: 'rule-starts-in-past' },
    })
    value(switchOn(admin(w), { slug, startsOn: addDays(w.today, 3) }))
    const inForce = () => value(readRules(admin(w), null)).inForce.map(({ rule }) => rule)
    expect(inForce()).not.toContain('3/6')
    w.at(isoDay(addDays(w.today, 3)))
    expect(inForce()).toContain('3/6')
    value(switchOff(admin(w), { rule: '3-6', startsOn: w.today }))
    expect(inForce()).not.toContain('3/6')
    expect(switchOff(admin(w), { rule: '3-6', startsOn: w.today })).toMatchObject({
      refusal: { code: 'rule-already-off' },
    })
  })

  it.each(['chef', 'rekoAg', 'insatsagare', 'loggranskare'] as const)('%s når inte reglerna', (role) => {
    const w = ward()
    const context = { ...admin(w), actor: { ...admin(w).actor, role } }
    expect(readRules(context, null).kind).toBe('unreachable')
    expect(tryRule(context, { parameters }).kind).toBe('unreachable')
  })
})
