import { expect, it } from 'vitest'
import { readDesk } from '~/reads/desk.server'
import { personas, settle } from '#tests/support/people'
import { world } from '#tests/support/world'

it('på startsidan står de som behöver något, det mest brådskande först, och hur många alla är', () => {
  const w = settle(world())
  w.spell('Elin Wallgren', '2026-10-26', null)
  w.spell('Mehdi Rostami', '2026-09-08', null, { extent: 50 })
  w.signal('Jonas Ekberg')
  const outcome = readDesk(w.as(personas.chef), null)
  const staff = outcome.kind === 'done' ? outcome.value.staff : null
  expect(staff?.rows.map(({ name }) => name)).toEqual(['Jonas Ekberg', 'Elin Wallgren', 'Mehdi Rostami'])
  expect(staff?.total).toBe(5)
})
