import { beforeEach, describe, expect, it } from 'vitest'
import { defaultForms } from '~/domain/intervention/default-forms'
import { valuesOf } from '~/domain/intervention/draft-fields'
import { path } from '~/paths'
import { mapping } from '#tests/support/intervention/drafts'
import { mappingHem } from '#tests/support/interventions'
import { personas } from '#tests/support/people'
import { portal, type Visitor } from '#tests/support/portal'
import type { World } from '#tests/support/world'

let w: World
let slug: string
const text = 'Byten tar all återhämtning'
const fields = {
  ...valuesOf(mapping, defaultForms.mapping),
  ...{ roll: 'insatsagare', revision: '0', atgard: 'spara' },
}
const at = () => path('interventionMapping', { id: slug })
const goesOn = () => new RegExp(`href="${at()}"[^>]*>Fortsätt där du var`)
const again = (who: string, role: 'insatsagare' | 'chef'): Visitor => portal(w).as(who, role)

beforeEach(() => {
  ;({ w, slug } = mappingHem())
})

/** Cecilia sends what she wrote, after her session has become too old. */
async function sentTooLate(how: string, typed: Record<string, string> = fields): Promise<void> {
  const cookie = portal(w).cookieOf(personas.insatsagare, 'insatsagare')
  w.db.$client.exec(how)
  const { status, to, html } = await portal(w).bringing(cookie).post(at(), typed)
  expect([status, to, html.includes(text)]).toEqual([303, '/logga-in', false])
}

const idle = 'UPDATE session SET seen_at = seen_at - 7200000'

describe('Det som skrevs i ett steg när sessionen hade gått ut', () => {
  it.each([
    ['för att ingen hade gjort något på länge', idle],
    ['för att den hade varat så länge den får', 'UPDATE session SET expires_at = 1'],
  ])('%s, står kvar efter inloggningen, sagt på startsidan och inte sparat', async (_why, how) => {
    await sentTooLate(how)
    const owner = again(personas.insatsagare, 'insatsagare')
    expect((await owner.get('/')).html).toMatch(goesOn())
    const shown = [await owner.get(at()), await owner.get(at())]
    for (const { status, html } of shown) {
      expect([status, html.includes(text), html.includes('Du hade loggats ut när du sparade')]).toEqual([
        200,
        true,
        true,
      ])
    }
    expect((await again(personas.chef, 'chef').get(at())).html).not.toContain(text)
  })

  it('är inte kvar som osparat när det är skickat, och visas inte för någon annan', async () => {
    await sentTooLate(idle)
    const owner = again(personas.insatsagare, 'insatsagare')
    expect((await owner.post(at(), fields)).status).toBe(303)
    expect((await owner.get(at())).html).not.toContain('Du hade loggats ut')
    expect((await owner.get('/')).html).not.toMatch(goesOn())
  })

  it('står kvar när en kommentar skickas från samma sida', async () => {
    await sentTooLate(idle)
    const owner = again(personas.insatsagare, 'insatsagare')
    const comment = { roll: 'insatsagare', formular: 'kommentar', kommentar: 'Nattschemat prövas i vår' }
    expect((await owner.post(at(), comment)).status).toBe(303)
    expect((await owner.get(at())).html).toContain(text)
  })

  it('gäller också en kommentar under steget', async () => {
    const comment = { roll: 'insatsagare', formular: 'kommentar', kommentar: 'Nattschemat prövas i vår' }
    await sentTooLate(idle, comment)
    expect((await again(personas.insatsagare, 'insatsagare').get(at())).html).toContain(comment.kommentar)
  })

  it('sparas inte för den som har loggat ut eller aldrig var inne', async () => {
    const cookie = portal(w).cookieOf(personas.insatsagare, 'insatsagare')
    await portal(w).bringing(cookie).post('/logga-ut')
    for (const visitor of [portal(w).bringing(cookie), portal(w).visitor()])
      expect((await visitor.post(at(), fields)).to).toBe('/logga-in')
    expect((await again(personas.insatsagare, 'insatsagare').get(at())).html).not.toContain(text)
  })
})
