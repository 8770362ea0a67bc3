import { describe, expect, it } from 'vitest'
import { useDatabase } from '#db/client.server'
import { accessHint } from '#db/schema'
import { did } from '#tests/support/access'
import { personas, settle } from '#tests/support/people'
import { world, type World } from '#tests/support/world'
import { findAccessHints } from '~/jobs/access-hints.server'
import { readPerson } from '~/reads/person.server'

async function found(w: World, date = '2026-11-20') {
  w.at(date)
  useDatabase(w.db)
  await findAccessHints()
  return w.db.select().from(accessHint).all()
}

const settled = () => settle(world())

describe('Nattens genomgång av loggen', () => {
  it('en vanlig dag ger inga tecken', async () => {
    const w = settled()
    did(w, { at: '2026-11-18T09:00:00Z', about: ['Jonas Ekberg'] })
    did(w, { at: '2026-11-18T13:00:00Z', about: ['Elin Wallgren', 'Jonas Ekberg'], action: 'person.list' })
    expect(await found(w)).toEqual([])
  })

  it('pekar på läsning utanför arbetstid, en gång per person och dag', async () => {
    const w = settled()
    did(w, { at: '2026-11-18T19:30:00Z', about: ['Jonas Ekberg'] })
    did(w, { at: '2026-11-18T20:30:00Z', about: ['Elin Wallgren'] })
    did(w, { at: '2026-11-15T10:00:00Z', about: ['Elin Wallgren'] })
    const hints = await found(w)
    expect(hints.map(({ kind, eventCount, measure }) => [kind, eventCount, measure])).toEqual([
      ['obekvam', 1, { handelser: 1, personer: 1, fran: 6, till: 20 }],
      ['obekvam', 2, { handelser: 2, personer: 2, fran: 6, till: 20 }],
    ])
  })

  it('arbetsgivarens egen arbetsdag gäller', async () => {
    const w = settled()
    w.setting('workHoursUntil', 22)
    did(w, { at: '2026-11-18T19:30:00Z', about: ['Jonas Ekberg'] })
    expect(await found(w)).toEqual([])
  })

  it('pekar på varje skyddad person som någon har läst om, men inte på listor där namnet är dolt', async () => {
    const w = settled()
    w.person('Vera Skyddad', { workplace: 'HEM', manager: personas.chef, protected: true })
    did(w, { at: '2026-11-18T09:00:00Z', about: ['Vera Skyddad', 'Jonas Ekberg'], action: 'person.list' })
    did(w, { at: '2026-11-18T09:10:00Z', about: ['Vera Skyddad'] })
    did(w, { at: '2026-11-18T09:11:00Z', about: ['Vera Skyddad'], action: 'person.reveal', outcome: 'done' })
    expect(await found(w)).toMatchObject([{ kind: 'skyddad', personId: w.idOf('Vera Skyddad'), eventCount: 2 }])
  })

  it('pekar på försök att nå någon utanför sin arbetsplats, och på uppgifter som lästs efter att uppdraget slutat', async () => {
    const w = settled()
    w.account('Inger Vikarie', { role: 'rekoAg', unit: 'SYD', from: '2026-01-01', to: '2026-11-16' })
    did(w, { at: '2026-11-18T09:00:00Z', object: w.slugOf('Tove Bergdahl'), outcome: 'unreachable' })
    did(w, { by: 'Inger Vikarie', role: 'rekoAg', at: '2026-11-16T09:00:00Z', about: ['Tove Bergdahl'] })
    did(w, { by: 'Inger Vikarie', role: 'rekoAg', at: '2026-11-18T09:00:00Z', about: ['Tove Bergdahl'] })
    expect(await found(w)).toMatchObject([
      { kind: 'relation', role: 'chef', measure: { handelser: 1, visades: 0, slutade: null } },
      { kind: 'relation', role: 'rekoAg', measure: { handelser: 1, visades: 1, slutade: 2, borjar: null } },
    ])
  })

  it('pekar på fem försök som nekades samma dag', async () => {
    const w = settled()
    for (const minute of [10, 11, 12, 13])
      did(w, { at: `2026-11-18T09:${minute}:00Z`, object: 'okänd', outcome: 'unreachable' })
    did(w, { at: '2026-11-18T09:14:00Z', object: 'okänd', outcome: 'denied' })
    did(w, { at: '2026-11-17T09:14:00Z', object: 'okänd', outcome: 'denied' })
    expect(await found(w)).toMatchObject([{ kind: 'nekad', measure: { antal: 5 }, eventCount: 5 }])
  })

  it('pekar på ovanligt många personer på en dag, mot samma persons egna dagar', async () => {
    const w = settled()
    const staff = Array.from({ length: 14 }, (_none, place) => `Anställd ${place + 1}`)
    for (const name of staff) w.person(name, { workplace: 'HEM', manager: personas.chef })
    for (let date = 2; date <= 17; date += 1)
      did(w, { at: `2026-11-${String(date).padStart(2, '0')}T09:00:00Z`, about: ['Jonas Ekberg'] })
    for (const [place, name] of staff.entries())
      did(w, { at: `2026-11-18T09:${String(place + 10)}:00Z`, about: [name] })
    const hints = (await found(w)).filter(({ kind }) => kind === 'manga')
    expect(hints).toMatchObject([{ measure: { antal: 14, ettochett: 1, vanligt: 1, grans: 8 }, eventCount: 14 }])
  })

  it('en dag gås igenom en gång, och dagen som pågår väntar', async () => {
    const w = settled()
    did(w, { at: '2026-11-18T20:30:00Z', about: ['Elin Wallgren'] })
    did(w, { at: '2026-11-20T20:30:00Z', about: ['Elin Wallgren'] })
    expect(await found(w)).toHaveLength(1)
    expect(await found(w)).toHaveLength(1)
    expect(await found(w, '2026-11-21')).toHaveLength(2)
  })

  it('granskarens egen läsning av loggen är inget tecken', async () => {
    const w = settled()
    did(w, {
      ...{ by: personas.loggranskare, role: 'loggranskare', at: '2026-11-18T22:30:00Z' },
      ...{ about: ['Elin Wallgren'], action: 'log.read' },
    })
    expect(await found(w)).toEqual([])
  })

  it('det en medarbetare läser om sig själv på kvällen är inget tecken', async () => {
    const w = settled()
    did(w, {
      ...{ by: personas.medarbetare, role: 'medarbetare', at: '2026-11-18T22:30:00Z' },
      ...{ about: ['Elin Wallgren'], action: 'own.read' },
    })
    expect(await found(w)).toEqual([])
  })

  it('ett riktigt försök genom portalen blir ett tecken nästa dag', async () => {
    const w = settled()
    w.at('2026-11-19')
    readPerson(w.as(personas.chef2), { slug: w.slugOf('Jonas Ekberg') })
    expect(await found(w)).toMatchObject([{ kind: 'relation', personId: w.idOf('Jonas Ekberg') }])
  })
})
