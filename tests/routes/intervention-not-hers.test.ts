import { expect, test } from 'vitest'
import { chosenHem } from '#tests/support/interventions'
import { personas } from '#tests/support/people'
import { portal } from '#tests/support/portal'
import { path } from '~/paths'

test('säger till den som inte får gå vidare att det inte är hennes, hur fel formuläret än är', async () => {
  const { w, slug } = chosenHem()
  const moves = (role: 'chef' | 'rekoAg' | 'fhv' | 'skyddsombud') =>
    portal(w)
      .as(personas[role], role)
      .post(path('interventionMove', { id: slug }), { atgard: 'nonsens' })
  for (const role of ['rekoAg', 'fhv', 'skyddsombud'] as const) expect((await moves(role)).status).toBe(403)
  expect((await moves('chef')).status).toBe(422)
  const follower = portal(w).as(personas.rekoAg, 'rekoAg')
  expect((await follower.post(path('interventionParties', { id: slug }), {})).status).toBe(422)
})
