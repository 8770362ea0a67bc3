import { expect, test } from 'vitest'
import { day, isoDay } from '~/domain/day'
import { readCases } from '~/reads/cases.server'
import { open } from '~/writes/case.server'
import { stepDone } from '~/writes/case-step.server'
import { book, writeUp } from '~/writes/talk.server'
import { readCase } from '~/reads/case.server'
import { karin } from '#tests/support/meetings'
import { value } from '#tests/support/outcome'
import { personas, settle } from '#tests/support/people'
import { portal } from '#tests/support/portal'
import { questionsAsked } from '#tests/support/questions'
import { world, type World } from '#tests/support/world'

const caseFor = (w: World, name: string): string =>
  value(open(karin(w), { person: w.slugOf(name), origin: 'wish', signal: null })).slug

function agree(w: World, slug: string, what: string, dueOn: string) {
  const on = w.today
  const { talk } = value(book(karin(w), { slug, kind: 'care', on, time: null, place: null, unionTold: true }))
  const parts = { discover: 'Om passen', dialogue: '', adapt: '', followUp: '' }
  const steps = [{ what, who: 'rekoAg' as const, dueOn: day(dueOn) }]
  value(writeUp(karin(w), { slug, talk, heldOn: on, note: { participants: ['chef'], parts }, steps }))
}

/** Elin is off sick and waits for her plan; Jonas works, and something was agreed for him. */
function twoCases(jonasBy: string) {
  const w = settle(world())
  w.spell('Elin Wallgren', '2026-11-14', null)
  const jonas = caseFor(w, 'Jonas Ekberg')
  const elin = caseFor(w, 'Elin Wallgren')
  agree(w, jonas, 'Hör med FHV', jonasBy)
  return { w, jonas, elin }
}

const listed = (w: World) =>
  value(readCases(karin(w), { closed: false })).map(({ name, next }) => [
    name,
    next && `${next.kind} ${isoDay(next.on)}`,
  ])

test('cases stand in the order of what is first to be done in them, late first, whoever is to do it', () => {
  const { w } = twoCases('2026-11-25')
  w.at('2026-11-26')
  expect(listed(w)).toEqual([
    ['Elin Wallgren', 'limit 2026-11-21'],
    ['Jonas Ekberg', 'step 2026-11-25'],
  ])
  expect(listed(twoCases('2026-11-20').w).map(([name]) => name)).toEqual(['Jonas Ekberg', 'Elin Wallgren'])
})

test('where nothing is left to do, a case says so and stands last', () => {
  const { w, jonas } = twoCases('2026-11-20')
  const [step] = value(readCase(karin(w), { slug: jonas })).agreed
  value(stepDone(karin(w), { slug: jonas, step: step?.slug ?? '' }))
  expect(listed(w).at(-1)).toEqual(['Jonas Ekberg', null])
})

test('the list says what is next and by when', async () => {
  const { w } = twoCases('2026-11-25')
  const { html } = await portal(w).as(personas.chef, 'chef').get('/arenden')
  expect(html).toMatch(/Läkarintyg.*senast lör 21 nov.*Hör med FHV.*senast ons 25 nov/s)
})

test('however many the cases, the database is asked as many times', () => {
  const { w } = twoCases('2026-11-25')
  const asked = () => questionsAsked(w.db, () => readCases(karin(w), { closed: false }))
  const before = asked()
  for (const name of ['Test Ett', 'Test Två', 'Test Tre']) {
    w.person(name, { workplace: 'HEM', manager: personas.chef })
    agree(w, caseFor(w, name), 'Ring', '2026-12-01')
  }
  expect(asked()).toBe(before)
})
