import { expect, it } from 'vitest'
import { readProtectedName } from '~/reads/protected-name.server'
import { reveal } from '~/writes/protected-name.server'
import { personas, settle } from '#tests/support/people'
import { world, type World } from '#tests/support/world'

function employer(): World {
  const w = settle(world())
  w.person('Adam Hemlig', { workplace: 'HEM', manager: personas.chef, protected: true })
  return w
}

const ask = (w: World, who: string, whom = 'Adam Hemlig') =>
  reveal(w.as(who), { slug: w.slugOf(whom), reason: 'kontakt' })

it('närmaste chef och den Reko-AG som är kopplad dit får se namnet, och loggen säger vem och varför men inte vad', () => {
  const w = employer()
  for (const who of [personas.chef, personas.rekoAg])
    expect(ask(w, who)).toEqual({ kind: 'done', value: { name: 'Adam Hemlig' } })
  expect(w.trail()).toMatchObject([
    { action: 'person.reveal', outcome: 'done', persons: [w.idOf('Adam Hemlig')], details: { reason: 'kontakt' } },
    { action: 'person.reveal', actorName: personas.rekoAg },
  ])
  expect(JSON.stringify(w.trail())).not.toContain('Hemlig')
})

it('ingen annan får det, och de kan inte se att personen finns', () => {
  const w = employer()
  for (const who of [personas.chef2, personas.rekoAg2, personas.insatsagare, personas.admin, personas.loggranskare])
    expect(ask(w, who)).toEqual({ kind: 'unreachable' })
  expect(readProtectedName(w.as(personas.chef2), { slug: w.slugOf('Adam Hemlig') }).kind).toBe('unreachable')
})

it('ett namn som inte är skyddat behöver ingen fråga efter', () => {
  const w = employer()
  expect(ask(w, personas.chef, 'Jonas Ekberg')).toMatchObject({ refusal: { code: 'name-not-protected' } })
  expect(readProtectedName(w.as(personas.chef), { slug: w.slugOf('Jonas Ekberg') }).kind).toBe('unreachable')
})

it('att bara öppna frågan visar inget och är ingen händelse', () => {
  const w = employer()
  readProtectedName(w.as(personas.chef), { slug: w.slugOf('Adam Hemlig') })
  expect(w.trail()).toEqual([])
})
