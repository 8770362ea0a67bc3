import { expect, test } from 'vitest'
import { statement } from '#db/client.server'
import { personas, settle } from '#tests/support/people'
import { world, type World } from '#tests/support/world'
import { roles, type Role } from '~/domain/role'
import { may, type Action } from '~/policy'
import { reachableInterventions, reachesUnit, reachOf, reachParameters, relationsToUnit } from '~/reads/scope.server'

const codes = ['NORD', 'SYD', 'HEM', 'AVD61']

test('a workplace is in the list if and only if the check allows it, for every persona and role', () => {
  const w = settle(world())
  w.substitute('Karin Lindqvist', 'Anders Holmgren', 'chef', '2026-11-19', '2026-11-20')
  const found = everybody((name, role) => {
    expect(listedUnits(w, name, role), `${name} as ${role}`).toEqual(checkedUnits(w, name, role))
    return listedUnits(w, name, role).length
  })
  expect(found).toBeGreaterThan(5)
  expect(listedUnits(w, personas.chef2, 'chef')).toEqual(['HEM', 'AVD61'])
})

test('an intervention is in the list if and only if the check allows it, and for who is invited only while she is', () => {
  const w = settle(world())
  const [ours, other] = [intervention(w, 'HEM'), intervention(w, 'AVD61')]
  const lena = invite(w, ours, personas.fhv, 'fhv')
  invite(w, ours, personas.skyddsombud, 'skyddsombud')
  const agree = () =>
    everybody((name, role) => {
      expect(listed(w, name, role), `${name} as ${role}`).toEqual(checked(w, name, role, [ours, other]))
      return 0
    })
  agree()
  expect(listed(w, personas.fhv, 'fhv')).toEqual([ours])
  expect(listed(w, personas.skyddsombud, 'skyddsombud')).toEqual([ours])
  expect(listed(w, personas.insatsagare, 'insatsagare')).toEqual([ours, other])
  w.db.$client.prepare('DELETE FROM intervention_party WHERE account_id = ?').run(lena)
  agree()
  expect(listed(w, personas.fhv, 'fhv')).toEqual([])
})

function everybody(each: (name: string, role: Role) => number): number {
  return Object.values(personas)
    .flatMap((name) => roles.map((role) => each(name, role)))
    .reduce((sum, one) => sum + one, 0)
}

function listedUnits(w: World, name: string, role: Role): string[] {
  const reach = reachOf(w.db, w.as(name, role).actor, 'workplace.list', w.today)
  return reach ? codes.filter((code) => reachesUnit(reach, w.unitId(code))) : []
}

const checkedUnits = (w: World, name: string, role: Role): string[] =>
  codes.filter((code) => allowed(w, name, role, 'workplace.list', { unitId: w.unitId(code) }))

function listed(w: World, name: string, role: Role): number[] {
  const reach = reachOf(w.db, w.as(name, role).actor, 'intervention.list', w.today)
  if (!reach) return []
  const rows = statement<{ id: number }>(w.db, `SELECT id FROM (${reachableInterventions(reach)}) ORDER BY id`)
  return rows.all(reachParameters(reach)).map(({ id }) => id)
}

const checked = (w: World, name: string, role: Role, ids: number[]): number[] =>
  ids.filter((interventionId) =>
    allowed(w, name, role, 'intervention.list', { unitId: unitOf(w, interventionId), interventionId }),
  )

const allowed = (
  w: World,
  name: string,
  role: Role,
  action: Action,
  place: { unitId: number; interventionId?: number },
): boolean => may(action, role, relationsToUnit(w.db, w.as(name, role).actor, place, w.today))

const unitOf = (w: World, id: number): number =>
  w.db.$client.prepare('SELECT unit_id FROM intervention WHERE id = ?').pluck().get(id) as number

const intervention = (w: World, code: string): number =>
  Number(
    w.db.$client
      .prepare(
        `INSERT INTO intervention (slug, unit_id, stage, stage_since, owner_id, chosen_on)
         VALUES (?, ?, 'chosen', 20000, (SELECT id FROM account WHERE name = ?), 20000)`,
      )
      .run(`prov${code}`, w.unitId(code), personas.insatsagare).lastInsertRowid,
  )

function invite(w: World, id: number, name: string, role: 'fhv' | 'skyddsombud'): number {
  const accountId = w.as(name, role).actor.accountId ?? 0
  w.db.$client
    .prepare(`INSERT INTO intervention_party (intervention_id, account_id, part, role) VALUES (?, ?, 'invited', ?)`)
    .run(id, accountId, role)
  return accountId
}
