import { expect, test } from 'vitest'
import { readFrame } from '~/reads/frame.server'
import type { Role } from '~/domain/role'
import { personas, settle } from '#tests/support/people'
import { world, type World } from '#tests/support/world'

const frameOf = (w: World, name: string, role: Role) => {
  const outcome = readFrame(w.as(name, role), role)
  if (outcome.kind !== 'done') throw new Error(outcome.kind)
  return outcome.value
}

test('a manager sees where she is and how many she is there for, herself not counted', () => {
  const w = settle(world())
  const frame = frameOf(w, personas.chef, 'chef')
  expect(frame.place).toEqual({ name: 'Hemsjukvården Öster' })
  expect(frame.counts).toEqual({ start: 0, signals: 0, staff: 5 })
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

test('who is assigned to everything has no place of her own', () => {
  const w = settle(world())
  expect(frameOf(w, personas.insatsagare, 'insatsagare').place).toBeNull()
})

test('roles that never see a person get no counts', () => {
  const w = settle(world())
  for (const [name, role] of [
    [personas.insatsagare, 'insatsagare'],
    [personas.admin, 'admin'],
    [personas.loggranskare, 'loggranskare'],
  ] as const)
    expect(frameOf(w, name, role).counts).toEqual({})
})

test('the frame leaves no trace in the trail', () => {
  const w = settle(world())
  frameOf(w, personas.chef, 'chef')
  expect(w.trail()).toEqual([])
})
