import { expect, it } from 'vitest'
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
