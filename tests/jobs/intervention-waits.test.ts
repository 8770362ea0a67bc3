import { describe, expect, it } from 'vitest'
import { cecilia, mappingHem, written } from '#tests/support/interventions'
import { mapping } from '#tests/support/intervention/drafts'
import { value } from '#tests/support/outcome'
import { personas } from '#tests/support/people'
import type { World } from '#tests/support/world'
import { addDays } from '~/domain/day'
import { runNightly } from '~/jobs/nightly.server'
import { readInterventions } from '~/reads/interventions.server'
import { changeForm } from '~/writes/step-form.server'

const waiting = (w: World) => {
  const [one] = value(readInterventions(cecilia(w), { over: false }))
  return one?.wait && `${one.wait.part} ${one.wait.kind}`
}

describe('Ett formulär som börjar gälla längre fram', () => {
  it('ändrar vad som väntar den dagen, fast ingen har gjort något', async () => {
    const { w, slug } = mappingHem()
    written(w, slug, 'mapping', mapping)
    expect(waiting(w)).toBe('chef approve')
    const choice = { name: null, weights: { 'picture.survey': 'blocks' as const }, hints: {} }
    value(changeForm(w.as(personas.admin), { slug: 'kartlaggning', choice, startsOn: addDays(w.today, 1) }))
    expect(waiting(w)).toBe('chef approve')
    w.at('2026-09-17')
    await runNightly({ mail: false, numbers: false })
    expect(waiting(w)).toBe('owner write')
  })
})
