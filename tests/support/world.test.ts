import { expect, test } from 'vitest'
import { day } from '~/domain/day'
import { personas, settle } from './people'
import { world } from './world'

test('two workplaces have their own managers, and everybody has a role to ask in', () => {
  const w = settle(world({ today: '2026-11-20' }))

  expect(w.as('Karin Lindqvist').actor.role).toBe('chef')
  expect(w.as('Elin Wallgren').actor).toMatchObject({ role: 'medarbetare', personId: w.idOf('Elin Wallgren') })
  for (const name of Object.values(personas)) expect(w.as(name).actor.accountId).toBeGreaterThan(0)
  expect(w.at('2026-11-25').as('Leif Dahlén').today).toBe(day('2026-11-25'))
})

test('spells and signals stand in the register, and nothing has been told to the trail', () => {
  const w = settle(world())
  w.spell('Jonas Ekberg', '2026-11-10', '2026-11-12', { extent: 50, origin: 'hand' })
  w.signal('Jonas Ekberg')

  expect(w.db.$client.prepare('SELECT extent, origin FROM absence_spell').all()).toEqual([
    { extent: 50, origin: 'hand' },
  ])
  expect(w.trail()).toEqual([])
})
