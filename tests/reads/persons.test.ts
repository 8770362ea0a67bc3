import { describe, expect, it } from 'vitest'
import { personFilterForm } from '~/domain/person-filter'
import { readPersons } from '~/reads/persons.server'
import { value } from '#tests/support/outcome'
import { personas, settle } from '#tests/support/people'
import { questionsAsked } from '#tests/support/questions'
import { world, type World } from '#tests/support/world'

const list = (w: World, who: string, query: Record<string, string> = {}, role?: 'chef' | 'rekoAg') =>
  value(readPersons(w.as(who, role), personFilterForm.parse(query)))
const names = (...asked: Parameters<typeof list>) => list(...asked).rows.map(({ name }) => name)
const staffOfKarin = ['Birgitta Nyström', 'Elin Wallgren', 'Göran Palmér', 'Jonas Ekberg', 'Mehdi Rostami']

describe('Listan över medarbetare', () => {
  it('ingen ser en medarbetare på en annan arbetsplats, och chefen inte sig själv', () => {
    const w = settle(world())
    expect(names(w, personas.chef)).toEqual(staffOfKarin)
    expect(names(w, personas.chef2)).toEqual(['Fatuma Warsame', 'Tove Bergdahl'])
    expect(names(w, personas.rekoAg)).toEqual([...staffOfKarin, personas.chef].toSorted())
    expect(readPersons(w.as(personas.insatsagare), personFilterForm.parse({})).kind).toBe('unreachable')
    expect(readPersons(w.as(personas.medarbetare, 'medarbetare'), personFilterForm.parse({})).kind).toBe('unreachable')
  })

  it('den som är ersättare ser dem så länge hen är det', () => {
    const w = settle(world())
    w.substitute(personas.chef, personas.chef2, 'chef', '2026-11-16', '2026-11-27')
    expect(names(w, personas.chef2)).toHaveLength(7)
    w.at('2026-11-28')
    expect(names(w, personas.chef2)).toHaveLength(2)
  })

  it('den som har slutat syns inte, och den som bytt arbetsplats syns på den nya', () => {
    const w = settle(world())
    w.person('Vera Vikarie', { workplace: 'HEM', manager: personas.chef, from: '2024-01-01', to: '2026-11-19' })
    w.person('Flora Flytt', { workplace: 'HEM', manager: personas.chef, from: '2024-01-01', to: '2026-10-31' })
    w.person('Flora Flytt', { workplace: 'AVD61', manager: personas.chef2, from: '2026-11-01' })
    expect(names(w, personas.chef)).toEqual(staffOfKarin)
    expect(names(w, personas.chef2)).toContain('Flora Flytt')
  })

  it('den som har två anställningar är en rad', () => {
    const w = settle(world())
    w.person('Jonas Ekberg', { workplace: 'HEM', manager: personas.chef, number: '777', from: '2026-01-01' })
    expect(list(w, personas.chef).total).toBe(5)
    expect(names(w, personas.chef)).toEqual(staffOfKarin)
    expect(names(w, personas.chef, { sok: '777' })).toEqual(['Jonas Ekberg'])
  })

  it('början av ett namn hittas, med små bokstäver och med å, ä och ö', () => {
    const w = settle(world())
    w.person('Åsa Öman', { workplace: 'HEM', manager: personas.chef })
    expect(names(w, personas.chef, { sok: 'ek' })).toEqual(['Jonas Ekberg'])
    expect(names(w, personas.chef, { sok: 'åsa ö' })).toEqual(['Åsa Öman'])
    expect(names(w, personas.chef, { sok: 'berg' })).toEqual([])
    expect(names(w, personas.chef, { sok: '%' })).toEqual([])
    expect(names(w, personas.chef, { sok: 'Tove' })).toEqual([])
  })

  it('skyddade personuppgifter står utan namn, sist, och hittas bara på anställningsnummer', () => {
    const w = settle(world())
    w.person('Adam Hemlig', { workplace: 'HEM', manager: personas.chef, protected: true, number: '00123' })
    expect(names(w, personas.chef)).toEqual([...staffOfKarin, null])
    expect(list(w, personas.chef, { sok: 'Adam' }).total).toBe(0)
    expect(names(w, personas.chef, { sok: '00123' })).toEqual([null])
    expect(JSON.stringify(list(w, personas.chef))).not.toContain('Hemlig')
  })

  it('läget går att välja: sjukskriven nu, med signal, i arbete', () => {
    const w = settle(world())
    w.spell('Elin Wallgren', '2026-10-26', null)
    w.spell('Mehdi Rostami', '2026-11-02', '2026-11-19')
    w.signal('Jonas Ekberg')
    w.signal('Birgitta Nyström', { endedOn: '2026-11-10' })
    expect(names(w, personas.chef, { lage: 'sjuk' })).toEqual(['Elin Wallgren'])
    expect(names(w, personas.chef, { lage: 'signal' })).toEqual(['Jonas Ekberg'])
    expect(list(w, personas.chef, { lage: 'arbete' }).total).toBe(4)
    expect(list(w, personas.chef, { lage: 'annat' }).total).toBe(5)
  })

  it('Reko-AG väljer bland sina arbetsplatser, med kod eller början av namnet', () => {
    const w = settle(world())
    w.unit('LAB', { name: 'Laboratoriet', parent: 'NORD' })
    w.person('Lova Lab', { workplace: 'LAB' })
    expect(list(w, personas.rekoAg).workplaces.map(({ name }) => name)).toEqual(['Hemsjukvården Öster', 'Laboratoriet'])
    expect(names(w, personas.rekoAg, { arbetsplats: 'LAB' })).toEqual(['Lova Lab'])
    expect(names(w, personas.rekoAg, { arbetsplats: 'öst' })).toHaveLength(6)
    expect(names(w, personas.rekoAg, { arbetsplats: 'AVD61' })).toEqual([])
  })

  it('två arbetsplatser som heter likadant säger var de hör hemma', () => {
    const w = settle(world())
    w.unit('MELLAN', { name: 'Område Mellan', type: 'omrade', parent: 'NORD' })
    w.unit('HEM2', { name: 'Hemsjukvården Öster', parent: 'MELLAN' })
    expect(list(w, personas.rekoAg).workplaces.map(({ name }) => name)).toEqual([
      'Hemsjukvården Öster (Område Mellan)',
      'Hemsjukvården Öster (Område Nord)',
    ])
  })

  it('femtio åt gången, och en sida som inte finns blir den sista', () => {
    const w = settle(world())
    for (let number = 100; number < 160; number += 1)
      w.person(`Test ${number}`, { workplace: 'AVD61', manager: personas.chef2 })
    expect(list(w, personas.chef2)).toMatchObject({ total: 62, page: 1, pages: 2 })
    expect(names(w, personas.chef2, { sida: '2' })).toHaveLength(12)
    expect(list(w, personas.chef2, { sida: '99' })).toMatchObject({ page: 2 })
    expect(list(w, personas.chef2, { sida: '-1' })).toMatchObject({ page: 1 })
  })

  it('antalet stämmer också efter en ändring i registret', () => {
    const w = settle(world())
    expect(list(w, personas.chef).total).toBe(5)
    w.person('Ny Kollega', { workplace: 'HEM', manager: personas.chef })
    w.change('hand')
    expect(list(w, personas.chef).total).toBe(6)
  })

  it('sidan är en händelse i loggen med dem som syntes', () => {
    const w = settle(world())
    names(w, personas.chef, { sok: 'Jonas' })
    expect(w.trail()).toMatchObject([{ action: 'person.list', outcome: 'read', persons: [w.idOf('Jonas Ekberg')] }])
  })

  it('antalet frågor till databasen är detsamma för en rad och för femtio', () => {
    const w = settle(world())
    for (let number = 100; number < 160; number += 1)
      w.person(`Test ${number}`, { workplace: 'AVD61', manager: personas.chef2 })
    const asked = (query: Record<string, string>) => questionsAsked(w.db, () => list(w, personas.chef2, query))
    asked({})
    asked({ sok: 'Tove' })
    expect(asked({})).toBe(asked({ sok: 'Tove' }))
  })
})
