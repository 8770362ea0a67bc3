import { expect, test } from 'vitest'
import { runWaitingImports } from '~/jobs/import.server'
import { readFrame } from '~/reads/frame.server'
import { readRoleStart } from '~/reads/start.server'
import { discardImport } from '~/writes/import/undo.server'
import type { Role } from '~/domain/role'
import { csvFile } from '#tests/support/files'
import { imported, organisation } from '#tests/support/imported'
import { value } from '#tests/support/outcome'
import { personas, settle } from '#tests/support/people'
import { uploaded } from '#tests/support/upload'
import { world, type World } from '#tests/support/world'

const frameOf = (w: World, name: string, role: Role) => value(readFrame(w.as(name, role), role))

test('a manager sees where she is and how many she is there for, herself not counted', () => {
  const w = settle(world())
  const frame = frameOf(w, personas.chef, 'chef')
  expect(frame.place).toEqual({ name: 'Hemsjukvården Öster' })
  expect(frame.counts).toEqual({ start: 0, threads: 0, signals: 0, staff: 5, cases: 0, interventions: 0 })
})

test('only signals that wait for an answer are counted, and only those within reach', () => {
  const w = settle(world())
  w.signal('Jonas Ekberg')
  w.signal('Tove Bergdahl')
  expect(frameOf(w, personas.chef, 'chef').counts.signals).toBe(1)
  expect(frameOf(w, personas.rekoAg2, 'rekoAg').counts.signals).toBe(1)
})

test('a coordinator is at the unit she is assigned to', () => {
  const w = settle(world())
  expect(frameOf(w, personas.rekoAg, 'rekoAg').place).toEqual({ name: 'Område Nord' })
})

test('somebody assigned to several units has so many workplaces', () => {
  const w = settle(world())
  w.account(personas.rekoAg, { role: 'rekoAg', unit: 'SYD' })
  w.unit('HEM2', { name: 'Hemsjukvården Väster', parent: 'NORD' })
  expect(frameOf(w, personas.rekoAg, 'rekoAg').place).toEqual({ workplaces: 3 })
})

test('who is assigned to everything has no place of her own', () => {
  const w = settle(world())
  expect(frameOf(w, personas.insatsagare, 'insatsagare').place).toBeNull()
})

test('roles that never see a person get no counts of persons', () => {
  const w = settle(world())
  expect(frameOf(w, personas.loggranskare, 'loggranskare').counts).toEqual({ start: 0, hints: 0, samples: 0 })
  expect(frameOf(w, personas.fhv, 'fhv').counts).toEqual({ start: 0, threads: 0, interventions: 0 })
  for (const role of ['insatsagare', 'skyddsombud'] as const)
    expect(frameOf(w, personas[role], role).counts).toEqual({ start: 0, interventions: 0 })
})

test('an admin has the imports that wait for somebody, and what nobody would hear of, counted', async () => {
  const w = settle(world())
  const before = frameOf(w, personas.admin, 'admin').counts
  expect(before.imports).toBe(0)
  const slug = uploaded(w.as(personas.admin), [csvFile('HR.csv', 'Anst;Start', '1;2026-11-10')])
  await runWaitingImports()
  expect(frameOf(w, personas.admin, 'admin').counts).toEqual({ start: (before.start ?? 0) + 1, imports: 1 })
  discardImport(w.as(personas.admin), { slug })
  await imported([csvFile('tom.csv', '"')])
  expect(frameOf(w, personas.admin, 'admin').counts.imports).toBe(1)
  await imported([organisation()])
  expect(frameOf(w, personas.admin, 'admin').counts).toEqual(before)
})

test('a workplace from which a signal would reach nobody waits at the start of an admin', () => {
  const w = settle(world())
  const before = frameOf(w, personas.admin, 'admin').counts.start ?? 0
  w.unit('ENSAM', {})
  w.person('Ture Sten', { workplace: 'ENSAM' })
  expect(frameOf(w, personas.admin, 'admin').counts.start).toBe(before + 1)
  const outcome = readRoleStart(w.as(personas.admin, 'admin'), 'admin')
  expect(outcome).toMatchObject({ kind: 'done', value: { unowned: 1 } })
})

test('the frame leaves no trace in the trail', () => {
  const w = settle(world())
  frameOf(w, personas.chef, 'chef')
  expect(w.trail()).toEqual([])
})
