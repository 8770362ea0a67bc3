import { describe, expect, test } from 'vitest'
import { day, isoDay, type Day } from '~/domain/day'
import type { SignalChange } from '~/domain/holding'
import { ensureDefaultRules } from '~/writes/rule.server'
import { changeSignals, evaluatePersons, evaluateWithin } from '~/writes/signal-evaluation.server'
import { answer } from '~/writes/signal.server'
import { settle } from '#tests/support/people'
import { world, type World } from '#tests/support/world'

const six = ['2026-01-12', '2026-02-09', '2026-03-16', '2026-05-04', '2026-09-07', '2026-11-02']

function employer(): World {
  const w = settle(world())
  ensureDefaultRules(w.system('start'))
  return w
}

const sickOn = (w: World, name: string, ...dates: string[]) => dates.forEach((date) => w.spell(name, date, date))
const evaluate = (w: World, ...names: string[]) =>
  evaluatePersons(
    w.system('signaler'),
    names.map((name) => w.idOf(name)),
  )

interface Row {
  slug: string
  rule: string
  held_since: number
  raised_on: number
  renewed_on: number
  ended_on: number | null
  occasions: number
}

const signalsOf = (w: World, name: string) =>
  (w.db.$client.prepare('SELECT * FROM signal WHERE person_id = ? ORDER BY id').all(w.idOf(name)) as Row[]).map(
    (row) => ({
      ...{ slug: row.slug, rule: row.rule, occasions: row.occasions },
      since: isoDay(row.held_since as Day),
      raised: isoDay(row.raised_on as Day),
      renewed: isoDay(row.renewed_on as Day),
      ended: row.ended_on === null ? null : isoDay(row.ended_on as Day),
    }),
  )

const everything = (w: World) =>
  ['signal', 'evaluation', 'evaluation_wanted', 'audit_event', 'outbox'].map((table) =>
    w.db.$client.prepare(`SELECT * FROM ${table}`).all(),
  )

describe('evaluating', () => {
  test('raises a signal today that tells since when the rule has held', () => {
    const w = employer()
    sickOn(w, 'Jonas Ekberg', ...six)
    expect(evaluate(w, 'Jonas Ekberg')).toEqual({ persons: 1, raised: 1, renewed: 0, ended: 0 })
    expect(signalsOf(w, 'Jonas Ekberg')).toMatchObject([
      { rule: '6/12', occasions: 6, since: '2026-11-02', raised: '2026-11-20', renewed: '2026-11-20', ended: null },
    ])
  })

  test('twice writes nothing the second time', () => {
    const w = employer()
    sickOn(w, 'Jonas Ekberg', ...six)
    evaluate(w, 'Jonas Ekberg', 'Elin Wallgren')
    const before = everything(w)
    expect(evaluate(w, 'Jonas Ekberg', 'Elin Wallgren')).toEqual({ persons: 2, raised: 0, renewed: 0, ended: 0 })
    expect(everything(w)).toEqual(before)
  })

  test('tells the trail whose signals changed and how many, and says nothing when none did', () => {
    const w = employer()
    sickOn(w, 'Jonas Ekberg', ...six)
    evaluate(w, 'Jonas Ekberg', 'Elin Wallgren')
    evaluate(w, 'Elin Wallgren')
    expect(w.trail().filter(({ action }) => action === 'signal.evaluate')).toMatchObject([
      {
        outcome: 'done',
        role: 'system',
        persons: [w.idOf('Jonas Ekberg')],
        details: { raised: 1, renewed: 0, ended: 0 },
      },
    ])
  })

  test('imported history raises no signals for days gone by', () => {
    const w = employer()
    sickOn(w, 'Jonas Ekberg', ...six.map((date) => date.replace('2026', '2023')))
    w.spell('Jonas Ekberg', '2024-03-01', '2024-06-30')
    expect(evaluate(w, 'Jonas Ekberg').raised).toBe(0)
    expect(signalsOf(w, 'Jonas Ekberg')).toEqual([])
  })

  test('two rules that hold are two signals', () => {
    const w = employer()
    sickOn(w, 'Jonas Ekberg', '2025-12-15', ...six.slice(0, 5))
    w.spell('Jonas Ekberg', '2026-10-20', null)
    evaluate(w, 'Jonas Ekberg')
    expect(signalsOf(w, 'Jonas Ekberg').map(({ rule }) => rule)).toEqual(['6/12', '>14'])
  })

  test('many persons are the same as each of them alone', () => {
    const w = employer()
    const names = Array.from({ length: 230 }, (_, at) => `Vikarie Nummer ${at}`)
    for (const [at, name] of names.entries()) {
      w.person(name, { workplace: 'HEM' })
      if (at % 3 === 0) sickOn(w, name, ...six)
    }
    expect(evaluate(w, ...names)).toEqual({ persons: 230, raised: 77, renewed: 0, ended: 0 })
  })
})

describe('the life of a signal', () => {
  test('ends when the rule no longer holds, and a new holding is a new signal', () => {
    const w = employer()
    sickOn(w, 'Jonas Ekberg', ...six)
    evaluate(w, 'Jonas Ekberg')
    w.at('2027-01-12')
    expect(evaluate(w, 'Jonas Ekberg').ended).toBe(1)
    sickOn(w, 'Jonas Ekberg', '2027-01-18')
    w.at('2027-01-18')
    evaluate(w, 'Jonas Ekberg')
    expect(signalsOf(w, 'Jonas Ekberg')).toMatchObject([
      { raised: '2026-11-20', ended: '2027-01-12' },
      { raised: '2027-01-18', ended: null, since: '2027-01-18' },
    ])
  })

  test('an answered one is new again after a later occasion', () => {
    const w = employer()
    sickOn(w, 'Jonas Ekberg', ...six)
    evaluate(w, 'Jonas Ekberg')
    const slug = signalsOf(w, 'Jonas Ekberg')[0]?.slug ?? ''
    answer(w.as('Karin Lindqvist', 'chef'), { slug, answer: { kind: 'none', note: 'Allt är känt' } })
    w.at('2026-11-30')
    expect(evaluate(w, 'Jonas Ekberg').renewed).toBe(0)
    sickOn(w, 'Jonas Ekberg', '2026-12-01')
    w.at('2026-12-01')
    expect(evaluate(w, 'Jonas Ekberg').renewed).toBe(1)
    expect(signalsOf(w, 'Jonas Ekberg')).toMatchObject([{ raised: '2026-11-20', renewed: '2026-12-01', occasions: 7 }])
  })

  test('a long absence without contact ends with the talk that is booked', () => {
    const w = employer()
    w.spell('Elin Wallgren', '2026-11-01', null)
    evaluate(w, 'Elin Wallgren')
    const slug = signalsOf(w, 'Elin Wallgren')[0]?.slug ?? ''
    answer(w.as('Karin Lindqvist', 'chef'), { slug, answer: { kind: 'talk', talkOn: day('2026-11-24') } })
    expect(signalsOf(w, 'Elin Wallgren')).toMatchObject([{ rule: '>14', since: '2026-11-15', ended: '2026-11-20' }])
  })

  test('somebody who has left has no signals, and one who comes back is judged by all her occasions', () => {
    const w = employer()
    w.person('Tora Sjöberg', { workplace: 'AVD61', to: '2026-11-25' })
    sickOn(w, 'Tora Sjöberg', ...six)
    evaluate(w, 'Tora Sjöberg')
    w.at('2026-11-26')
    expect(evaluate(w, 'Tora Sjöberg').ended).toBe(1)
    w.person('Tora Sjöberg', { workplace: 'HEM', from: '2026-12-01' })
    w.at('2026-12-01')
    expect(evaluate(w, 'Tora Sjöberg').raised).toBe(1)
  })

  test('a rule that is switched off ends its signals', () => {
    const w = employer()
    sickOn(w, 'Jonas Ekberg', ...six)
    evaluate(w, 'Jonas Ekberg')
    const off = `INSERT INTO rule_version (rule, version, parameters, active, starts_on)
      SELECT rule, 2, parameters, 0, ? FROM rule_version WHERE rule = '6/12'`
    w.db.$client.prepare(off).run(day('2026-11-21'))
    expect(evaluate(w, 'Jonas Ekberg').ended).toBe(0)
    w.at('2026-11-21')
    expect(evaluate(w, 'Jonas Ekberg').ended).toBe(1)
  })
})

test('what was seen before somebody else wrote is judged anew before it is stored', () => {
  const w = employer()
  sickOn(w, 'Jonas Ekberg', ...six)
  evaluate(w, 'Jonas Ekberg')
  const outdated = { personId: w.idOf('Jonas Ekberg'), changes: [{ kind: 'end', signalId: 1 }] as SignalChange[] }
  const seen = {
    picture: 'an older one',
    evaluations: [{ ...outdated, nextOn: null, rulesFingerprint: '', stale: true }],
  }
  expect(changeSignals(w.system('signaler'), seen)).toEqual({
    kind: 'done',
    value: { raised: 0, renewed: 0, ended: 0 },
  })
  expect(signalsOf(w, 'Jonas Ekberg')).toMatchObject([{ ended: null }])
})

describe('inside another write', () => {
  test('one person is judged at once, and whoever asked for it has had it', () => {
    const w = employer()
    sickOn(w, 'Jonas Ekberg', ...six)
    w.db.$client.prepare('INSERT INTO evaluation_wanted (person_id) VALUES (?)').run(w.idOf('Jonas Ekberg'))
    w.db.$client.transaction(() => evaluateWithin(w.db, w.idOf('Jonas Ekberg'), w.today))()
    expect(signalsOf(w, 'Jonas Ekberg')).toHaveLength(1)
    expect(w.db.$client.prepare('SELECT count(*) FROM evaluation_wanted').pluck().get()).toBe(0)
  })
})

describe('the rules of a new portal', () => {
  test('are put in once, by the system, and told to the trail', () => {
    const w = employer()
    ensureDefaultRules(w.system('start'))
    expect(w.db.$client.prepare('SELECT rule, version FROM rule_version ORDER BY id').raw().all()).toEqual([
      ['6/12', 1],
      ['>14', 1],
    ])
    expect(w.trail().map(({ action }) => action)).toEqual(['rule.install'])
  })
})
