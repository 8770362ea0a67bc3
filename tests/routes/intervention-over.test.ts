import { describe, expect, it } from 'vitest'
import { chosenHem, mappingHem, moved, slugOfUnit } from '#tests/support/interventions'
import { personas } from '#tests/support/people'
import { portal } from '#tests/support/portal'
import type { World } from '#tests/support/world'
import { path } from '~/paths'

const visitors = (w: World) => ({
  owner: portal(w).as(personas.insatsagare, 'insatsagare'),
  chef: portal(w).as(personas.chef, 'chef'),
})
const undo = 'Ångra det senaste steget'

describe('En insats som avbröts nyss', () => {
  it('går att ta tillbaka för den som avbröt den, och bara för den', async () => {
    const { w, slug } = mappingHem()
    moved(w, slug, 'break-off')
    const { owner, chef } = visitors(w)
    const page = path('intervention', { id: slug })
    expect((await owner.get(page)).html).toContain(undo)
    expect((await chef.get(page)).html).not.toContain(undo)
    const { html } = await owner.get(path('interventionMove', { id: slug }, { val: 'angra' }))
    expect(html).toContain('Ångra steget')
  })

  it('hindrar inte att arbetsplatsen föreslås igen', async () => {
    const { w, slug } = chosenHem()
    const page = path('workplace', { id: slugOfUnit(w, 'HEM') })
    const { owner, chef } = visitors(w)
    expect((await owner.get(page)).html).not.toContain('Föreslå insats')
    moved(w, slug, 'break-off')
    expect((await owner.get(page)).html).toContain('Föreslå insats')
    expect((await chef.get(page)).html).not.toContain('Föreslå insats')
  })
})
