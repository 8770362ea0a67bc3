import { describe, expect, it } from 'vitest'
import { indexTrail } from '#db/trail-index.server'
import { readCase } from '~/reads/case.server'
import { readOwnAccess } from '~/reads/own-access.server'
import { readPerson } from '~/reads/person.server'
import { lookedWhy, whoLooked } from '~/text/own-access'
import { value } from '#tests/support/outcome'
import { elinsPage } from '#tests/support/own'
import { personas, settle } from '#tests/support/people'
import { world } from '#tests/support/world'

function elin() {
  const w = settle(world())
  const own = elinsPage(w)
  const looks = (system = false) => value(readOwnAccess(w.as(personas.medarbetare), { before: null, system })).looks
  return { w, ...own, looks }
}

describe('De här har tittat', () => {
  it('säger vem, i vilken roll, vad och när, och räknar det som är lika en dag en gång', () => {
    const { w, looks } = elin()
    const slug = w.slugOf('Elin Wallgren')
    for (const name of [personas.chef, personas.chef, personas.rekoAg]) readPerson(w.as(name), { slug })
    const cards = looks().filter(({ action }) => action === 'person.read')
    expect(cards).toMatchObject([
      { name: 'Mikael Ström', role: 'rekoAg', times: 1, own: false },
      { name: 'Karin Lindqvist', role: 'chef', times: 2 },
    ])
  })

  it('ser likadant ut före och efter att loggen har fått sitt register', () => {
    const { w, looks } = elin()
    readPerson(w.as(personas.chef, 'chef'), { slug: w.slugOf('Elin Wallgren') })
    const before = looks().filter(({ own }) => !own)
    indexTrail(w.db, 5)
    expect(looks().filter(({ own }) => !own)).toEqual(before)
    indexTrail(w.db, 1000)
    expect(looks().filter(({ own }) => !own)).toEqual(before)
  })

  it('visar den som nekades och den som försökte på en sida utom räckhåll', () => {
    const { w, case: slug, looks } = elin()
    readPerson(w.as(personas.chef2, 'chef'), { slug: w.slugOf('Elin Wallgren') })
    readCase(w.as(personas.rekoAg2), { slug })
    readPerson(w.as(personas.admin), { slug: w.slugOf('Elin Wallgren') })
    const refused = looks().filter(({ outcome }) => outcome === 'unreachable')
    expect(refused.map(({ name }) => name).sort()).toEqual(['Anders Holmgren', 'Leif Dahlén', 'Yasmin Farah'])
    expect(refused.map(lookedWhy).every((text) => text.startsWith('Utom räckhåll: försökte läsa'))).toBe(true)
  })

  it('visar hennes egna läsningar som hennes egna, och portalens arbete bara när hon vill', () => {
    const { w, looks } = elin()
    const names = () => looks().map((look) => whoLooked(look, true).who)
    names()
    expect(names()).toContain('Du själv')
    expect(w.trail().filter(({ action, persons }) => action === 'own.access' && persons.length === 1)).not.toEqual([])
    expect(looks(true).length).toBeGreaterThanOrEqual(looks().length)
  })

  it('visar bara roller när arbetsgivaren har bestämt det, och aldrig ett skyddat namn', () => {
    const { w, looks } = elin()
    w.person('Vera Skyddad', { workplace: 'HEM', manager: personas.chef, protected: true })
    w.account('Vera Skyddad', { person: 'Vera Skyddad', role: 'rekoAg', unit: 'NORD' })
    readPerson(w.as('Vera Skyddad', 'rekoAg'), { slug: w.slugOf('Elin Wallgren') })
    const veras = () => looks().filter(({ action }) => action === 'person.read')
    expect(veras().map((look) => whoLooked(look, true).who)).toEqual(['Skyddade personuppgifter'])
    w.setting('namesInAccessLog', 'nej')
    expect(looks().every(({ name, absent }) => name === null && absent === null)).toBe(true)
    expect(veras().map((look) => whoLooked(look, false).who)).toEqual(['Reko-AG för din arbetsplats'])
  })

  it('säger för vem en ersättare var där', () => {
    const { w, looks } = elin()
    w.substitute(personas.rekoAg, personas.rekoAg2, 'rekoAg', '2026-11-19', '2026-11-21')
    readPerson(w.as(personas.rekoAg2), { slug: w.slugOf('Elin Wallgren') })
    const [look] = looks().filter(({ name }) => name === 'Yasmin Farah')
    expect(look && whoLooked(look, true).as).toBe('Reko-AG för din arbetsplats, ersatte Mikael Ström')
  })

  it('fungerar för den som själv har skyddade uppgifter', () => {
    const w = settle(world())
    w.person('Vera Skyddad', { workplace: 'HEM', manager: personas.chef, protected: true })
    w.account('Vera Skyddad', { person: 'Vera Skyddad' })
    readPerson(w.as(personas.chef, 'chef'), { slug: w.slugOf('Vera Skyddad') })
    const { looks } = value(readOwnAccess(w.as('Vera Skyddad'), { before: null, system: false }))
    expect(looks).toMatchObject([{ name: 'Karin Lindqvist', action: 'person.read' }])
  })

  it('delas i sidor som går vidare där den förra slutade', () => {
    const { w } = elin()
    for (let turn = 0; turn < 60; turn += 1)
      readPerson(w.as(personas.chef, 'chef'), { slug: w.slugOf('Elin Wallgren') })
    const first = value(readOwnAccess(w.as(personas.medarbetare), { before: null, system: false }))
    expect(first.older).not.toBeNull()
    const second = value(readOwnAccess(w.as(personas.medarbetare), { before: first.older, system: false }))
    const times = (looks: typeof first.looks) => looks.reduce((sum, look) => sum + look.times, 0)
    expect(times(first.looks)).toBe(50)
    expect(times(second.looks)).toBeGreaterThanOrEqual(10)
  })
})
