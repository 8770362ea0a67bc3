import { expect, it } from 'vitest'
import { caseFollower, caseStep } from '#db/schema'
import { personas, settle } from '#tests/support/people'
import { portal } from '#tests/support/portal'
import { world } from '#tests/support/world'
import { day } from '~/domain/day'
import { path } from '~/paths'
import { open } from '~/writes/case.server'
import { book, writeUp } from '~/writes/talk.server'

/** Karin is her manager and, for this once, her Reko-AG too. */
function withStep() {
  const w = settle(world())
  w.account(personas.chef, { role: 'rekoAg', unit: 'HEM' })
  const karin = w.as(personas.chef, 'chef')
  const opened = open(karin, { person: w.slugOf('Elin Wallgren'), origin: 'wish', signal: null })
  const slug = opened.kind === 'done' ? opened.value.slug : ''
  const today = day('2026-11-20')
  const booked = book(karin, { slug, kind: 'care', on: today, time: null, place: null, unionTold: true })
  const talk = booked.kind === 'done' ? booked.value.talk : ''
  const parts = { discover: 'Om passen', dialogue: '', adapt: '', followUp: '' }
  const steps = [{ what: 'Ta fram ett schema', who: 'chef' as const, dueOn: day('2026-11-27') }]
  writeUp(karin, { slug, talk, heldOn: today, note: { participants: ['chef'], parts }, steps })
  const known = w.db.select().from(caseStep).get()
  return { w, address: path('caseStep', { id: slug, post: known?.slug ?? '' }) }
}

it('ett steg bockas inte av från en sida som visades i en annan roll', async () => {
  const { w, address } = withStep()
  const doneOn = () => w.db.select().from(caseStep).get()?.doneOn
  const inOtherRole = await portal(w).as(personas.chef, 'rekoAg').post(address, { roll: 'chef' })
  expect([inOtherRole.status, doneOn()]).toEqual([409, null])
  expect(inOtherRole.html).toContain('Du har bytt roll sedan sidan visades')
  const karin = portal(w).as(personas.chef, 'chef')
  expect((await karin.post(address, { roll: 'chef' })).status).toBe(303)
  expect(doneOn()).toBe(day('2026-11-20'))
  const again = await karin.post(address, { roll: 'chef' })
  expect([again.status, again.html]).toEqual([409, expect.stringContaining('Det är redan klart.')])
})

it('ett steg som har bockats av av misstag ångras samma dag, men inte senare', async () => {
  const { w, address } = withStep()
  const doneOn = () => w.db.select().from(caseStep).get()?.doneOn
  const karin = portal(w).as(personas.chef, 'chef')
  const overview = address.replace(/\/steg.*/, '')
  await karin.post(address, { roll: 'chef', atgard: 'klart' })
  expect((await karin.get(overview)).html).toMatch(/Ta fram ett schema.*Klart i dag.*value="angra"/s)
  const undone = await karin.post(address, { roll: 'chef', atgard: 'angra' })
  expect([undone.to, doneOn()]).toEqual([`${overview}?klart=steg-angrat`, null])
  expect(w.trail().at(-1)).toMatchObject({ action: 'case.lead', details: { undone: true } })
  expect((await karin.get(overview)).html).toMatch(/Ta fram ett schema.*value="klart"/s)
  await karin.post(address, { roll: 'chef', atgard: 'klart' })
  w.at('2026-11-21')
  const late = await karin.post(address, { roll: 'chef', atgard: 'angra' })
  expect([late.status, doneOn()]).toEqual([409, day('2026-11-20')])
  expect((await karin.get(overview)).html).not.toContain('value="angra"')
})

it('det som skrevs i en roll står kvar när rollen i sessionen inte når sidan', async () => {
  const { w, address } = withStep()
  const plan = address.replace(/steg.*/, 'plan')
  const typed = { roll: 'chef', revision: '0', atgard: 'spara', kontakt: 'Karin ringer på onsdagar' }
  const asEmployee = await portal(w).as(personas.chef, 'medarbetare').post(plan, typed)
  expect(asEmployee.status).toBe(409)
  expect(asEmployee.html).toMatch(/Du har bytt roll sedan sidan visades.*Det du skrev.*Karin ringer på onsdagar/s)
  expect(asEmployee.html).not.toContain('Elin')
  const { roll: _roll, ...withoutRole } = typed
  expect((await portal(w).as(personas.chef, 'medarbetare').post(plan, withoutRole)).status).toBe(404)
})

it('ingen börjar följa ett ärende från en sida som visades i en annan roll', async () => {
  const { w, address } = withStep()
  const followers = address.replace(/steg.*/, 'foljare')
  const inOtherRole = await portal(w).as(personas.chef, 'rekoAg').post(followers, { roll: 'chef', folj: 'ja' })
  expect([inOtherRole.status, w.db.select().from(caseFollower).all()]).toEqual([409, []])
})
