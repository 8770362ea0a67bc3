import { expect, it } from 'vitest'
import { readDesk } from '~/reads/desk.server'
import { readInterventionDesk } from '~/reads/intervention-desk.server'
import { readInterventions } from '~/reads/interventions.server'
import { comment } from '~/writes/intervention-step.server'
import { follow, unfollow } from '~/writes/intervention-party.server'
import { cecilia, goran, karin, lena, mappingHem, slugOfAccount, written } from '#tests/support/interventions'
import { mapping } from '#tests/support/intervention/drafts'
import { value } from '#tests/support/outcome'
import { personas } from '#tests/support/people'
import type { World } from '#tests/support/world'

const mikael = (w: World) => w.as(personas.rekoAg, 'rekoAg')
const isNew = (w: World, who: typeof cecilia) => value(readInterventions(who(w), { over: false }))[0]?.isNew

/** Everybody was last here on 10 October. */
function seen() {
  const { w, slug } = mappingHem()
  value(follow(mikael(w), { slug, who: slugOfAccount(w, personas.rekoAg) }))
  w.at('2026-10-20')
  w.db.$client.prepare('UPDATE account SET previous_seen_at = ?').run(Date.parse('2026-10-10T12:00:00Z'))
  return { w, slug }
}

it('det andra har gjort i en insats sedan sist är nytt för dem som är med och den som följer', () => {
  const { w, slug } = seen()
  for (const who of [cecilia, karin, lena, goran, mikael]) expect(isNew(w, who)).toBe(false)
  value(comment(lena(w), { slug, step: 'mapping', text: 'Vi kan hålla ergonomronden.' }))
  for (const who of [cecilia, karin, goran, mikael]) expect(isNew(w, who)).toBe(true)
  expect(isNew(w, lena)).toBe(false)
  value(unfollow(mikael(w), { slug, who: slugOfAccount(w, personas.rekoAg) }))
  expect(isNew(w, mikael)).toBe(false)
})

it('ett utkast som sparas är inte nytt, det är inte färdigt', () => {
  const { w, slug } = seen()
  written(w, slug, 'mapping', mapping)
  expect(isNew(w, karin)).toBe(false)
})

/** What the start page of each says is new, as how much and whether she follows. */
const startOf = (w: World, who: typeof cecilia): [number, boolean][] => {
  const context = who(w)
  const happened =
    context.actor.role === 'chef' || context.actor.role === 'rekoAg'
      ? value(readDesk(context, null)).news.interventions
      : value(readInterventionDesk(context, null)).news.happened
  return happened.map(({ count, follows }) => [count, follows])
}

it('det nya står på startsidan i varje roll, och för den som följer att hon gör det', () => {
  const { w, slug } = seen()
  w.account('Olle Berg', { role: 'insatsagare', unit: 'NORD' })
  w.db.$client.prepare('UPDATE account SET previous_seen_at = ?').run(Date.parse('2026-10-20T05:00:00Z'))
  const olle = () => w.as('Olle Berg', 'insatsagare')
  value(comment(lena(w), { slug, step: 'mapping', text: 'Vi kan hålla ergonomronden.' }))
  for (const who of [cecilia, karin, goran]) expect(startOf(w, who)).toEqual([[1, false]])
  expect(startOf(w, mikael)).toEqual([[1, true]])
  for (const who of [lena, olle]) expect(startOf(w, who)).toEqual([])
  expect(startOf(w, karin)).toEqual([[1, false]])
  value(follow(olle(), { slug, who: slugOfAccount(w, 'Olle Berg') }))
  expect(startOf(w, olle)).toEqual([[1, true]])
  expect(startOf(w, mikael)).toEqual([[2, true]])
})

it('en chef som också har valt att följa ser att hon gör det', () => {
  const { w, slug } = seen()
  value(comment(lena(w), { slug, step: 'mapping', text: 'Vi kan hålla ergonomronden.' }))
  value(follow(karin(w), { slug, who: slugOfAccount(w, personas.chef) }))
  expect(startOf(w, karin)).toEqual([[1, true]])
})
