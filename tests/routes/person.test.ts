import { describe, expect, it } from 'vitest'
import { path } from '~/paths'
import { personas, settle } from '#tests/support/people'
import { portal } from '#tests/support/portal'
import { world, type World } from '#tests/support/world'

const jonas = 'Jonas Ekberg'
const id = (w: World, name = jonas) => ({ id: w.slugOf(name) })
const fields = {
  roll: 'chef',
  atgard: 'registrera',
  fran: '2026-11-16',
  till: '2026-11-17',
  omfattning: '100',
  orsak: 'sjuk',
}

describe('Frånvaro i webbläsaren', () => {
  it('sparas och leder till kortet', async () => {
    const w = settle(world())
    const chef = portal(w).as(personas.chef, 'chef')
    const page = await chef.get(path('personAbsence', id(w)))
    const number = /name="anstallning" value="(\d+)"/.exec(page.html)?.[1] ?? ''
    const answer = await chef.post(path('personAbsence', id(w)), { ...fields, anstallning: number })
    expect(answer).toMatchObject({ status: 303, to: path('person', id(w), { klart: 'franvaro' }) })
    expect((await chef.get(path('person', id(w)))).html).toContain(
      `${personas.chef} registrerade frånvaro mån 16–tis 17 nov.`,
    )
  })

  it('en omöjlig dag svarar 422 med felet vid fältet och allt som skrevs kvar', async () => {
    const w = settle(world())
    const answer = await portal(w)
      .as(personas.chef, 'chef')
      .post(path('personAbsence', id(w)), { ...fields, anstallning: '1', till: '2026-11-15', omfattning: '75' })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('<a href="#till"')
    expect(answer.html).toMatch(/id="till-error".*Sista dagen ligger före första dagen/s)
    for (const kept of ['value="2026-11-16"', 'value="2026-11-15"', 'value="75"']) expect(answer.html).toContain(kept)
  })

  it('frånvaro utan slut som börjar längre fram frågar om dagen stämmer innan den sparas', async () => {
    const w = settle(world())
    const chef = portal(w).as(personas.chef, 'chef')
    const page = await chef.get(path('personAbsence', id(w)))
    const anstallning = /name="anstallning" value="(\d+)"/.exec(page.html)?.[1] ?? ''
    const ahead = { ...fields, anstallning, fran: '2026-12-20', till: '' }
    const asked = await chef.post(path('personAbsence', id(w)), ahead)
    expect(asked.status).toBe(409)
    expect(asked.html).toContain('Frånvaron börjar först sön 20 dec. Stämmer det?')
    expect(asked.html).toContain('href="#framat"')
    expect((await chef.post(path('personAbsence', id(w)), { ...ahead, framat: 'ja' })).status).toBe(303)
  })

  it('mer än 100 % svarar 409 med regeln vid fältet', async () => {
    const w = settle(world())
    w.spell(jonas, '2026-11-16', '2026-11-20')
    const chef = portal(w).as(personas.chef, 'chef')
    const number =
      /name="anstallning" value="(\d+)"/.exec((await chef.get(path('personAbsence', id(w)))).html)?.[1] ?? ''
    const answer = await chef.post(path('personAbsence', id(w)), { ...fields, anstallning: number })
    expect(answer.status).toBe(409)
    expect(answer.html).toMatch(/id="fran-error".*mer än 100 % någon av dagarna/s)
    expect(answer.html).toContain('value="2026-11-17"')
  })

  it.each(['0x10', '1e-9', '1e1', '-5', '100,001'])('omfattningen %s är ingen procent', async (omfattning) => {
    const w = settle(world())
    const answer = await portal(w)
      .as(personas.chef, 'chef')
      .post(path('personAbsence', id(w)), { ...fields, anstallning: '1', omfattning })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('href="#omfattning"')
  })

  it.each([
    ['rättas', { ...fields, atgard: 'ratta', rad: 'borta', omfattning: '75' }],
    ['tas bort', { roll: 'chef', atgard: 'ta-bort', rad: 'borta' }],
    ['avgörs', { roll: 'chef', atgard: 'avgor', fraga: 'borta', val: 'min' }],
  ])('frånvaro som har ändrats sedan sidan visades %s inte, och det som skrevs finns kvar', async (_how, form) => {
    const w = settle(world())
    const answer = await portal(w)
      .as(personas.chef, 'chef')
      .post(path('personAbsence', id(w)), form)
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('har ändrats eller tagits bort sedan sidan visades')
    if ('omfattning' in form) for (const kept of ['2026-11-16', '75']) expect(answer.html).toContain(`value="${kept}"`)
    const foreign = await portal(w)
      .as(personas.chef2, 'chef')
      .post(path('personAbsence', id(w)), form)
    expect(foreign.status).toBe(404)
  })

  it('ett formulär från en annan roll svarar 409 och sparar inget', async () => {
    const w = settle(world())
    const answer = await portal(w)
      .as(personas.chef, 'chef')
      .post(path('personAbsence', id(w)), { ...fields, anstallning: '1', roll: 'rekoAg' })
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('value="2026-11-16"')
  })

  it('en annan chef får 404 på allt', async () => {
    const w = settle(world())
    const other = portal(w).as(personas.chef2, 'chef')
    for (const name of ['person', 'personAbsence', 'personContacts', 'personName'] as const)
      expect((await other.get(path(name, id(w)))).status).toBe(404)
    expect((await other.post(path('personAbsence', id(w)), { ...fields, anstallning: '1' })).status).toBe(404)
    expect((await other.post(path('personContacts', id(w)), contactToday)).status).toBe(404)
  })
})

const contactToday = { roll: 'chef', atgard: 'anteckna', sort: 'phone', datum: '2026-11-20' }

describe('Kontakter i webbläsaren', () => {
  it('antecknas och syns på kortet, som säger att det är sparat', async () => {
    const w = settle(world())
    const chef = portal(w).as(personas.chef, 'chef')
    const { to } = await chef.post(path('personContacts', id(w)), contactToday)
    expect((await chef.get(to ?? '')).html).toMatch(/role="status".*Kontakten är antecknad\./)
    expect((await chef.get(path('person', id(w)))).html).toContain(
      'Telefonsamtal med Jonas. Antecknat av Karin Lindqvist.',
    )
  })

  it('en dag framåt för ett telefonsamtal svarar 409 vid dagen', async () => {
    const w = settle(world())
    const answer = await portal(w)
      .as(personas.chef, 'chef')
      .post(path('personContacts', id(w)), { ...contactToday, datum: '2026-11-24' })
    expect(answer.status).toBe(409)
    expect(answer.html).toMatch(/id="datum-error".*Bara samtal går att boka/s)
    expect(answer.html).toMatch(/value="phone"[^>]*checked|checked[^>]*value="phone"/)
  })
})

describe('Ett skyddat namn', () => {
  it('visas en gång, efter ett skäl, och sedan inte', async () => {
    const w = settle(world())
    w.person('Adam Hemlig', { workplace: 'HEM', manager: personas.chef, protected: true })
    const chef = portal(w).as(personas.chef, 'chef')
    const to = path('personName', id(w, 'Adam Hemlig'))
    expect((await chef.post(to, { roll: 'chef' })).status).toBe(422)
    const answer = await chef.post(to, { roll: 'chef', skal: 'kontakt' })
    expect(answer.status).toBe(200)
    expect(answer.html).toContain('Adam Hemlig')
    for (const page of [to, path('person', id(w, 'Adam Hemlig')), path('persons')])
      expect((await chef.get(page)).html).not.toContain('Hemlig')
  })
})

it('listan har en länk per person med namnet som text, och sidorna i adressen', async () => {
  const w = settle(world())
  for (let number = 100; number < 160; number += 1)
    w.person(`Test ${number}`, { workplace: 'HEM', manager: personas.chef })
  w.spell(jonas, '2026-11-16', null)
  const chef = portal(w).as(personas.chef, 'chef')
  const { html } = await chef.get(path('persons'))
  expect(html).toMatch(new RegExp(`<a href="${path('person', id(w))}"[^>]*>Jonas Ekberg</a>`))
  expect(html).toContain(`href="${path('persons', {}, { sida: 2 })}"`)
  const sick = await chef.get(path('persons', {}, { lage: 'sjuk' }))
  expect(sick.html).toContain('1 medarbetare är borta just nu')
  expect(w.trail().at(-1)?.persons).toEqual([w.idOf(jonas)])
})
