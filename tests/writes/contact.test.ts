import { expect, it } from 'vitest'
import { day } from '~/domain/day'
import { readContacts } from '~/reads/contact.server'
import { readPerson } from '~/reads/person.server'
import { historyText } from '~/text/history'
import { callOff, hold, move, note } from '~/writes/contact.server'
import { evaluatePersons } from '~/writes/signal-evaluation.server'
import { ensureDefaultRules } from '~/writes/rule.server'
import { personas, settle } from '#tests/support/people'
import { world, type World } from '#tests/support/world'

const elin = 'Elin Wallgren'

function absentFor20Days(): World {
  const w = settle(world())
  ensureDefaultRules(w.system('start'))
  w.spell(elin, '2026-11-01', null)
  evaluatePersons(w.system('natt'), [w.idOf(elin)])
  return w
}

const status = (w: World) => w.db.$client.prepare('SELECT rule, ended_on IS NOT NULL AS ended FROM signal').all()
const on = (w: World, date: string, kind: 'talk' | 'phone' = 'phone', who: string = personas.chef) =>
  note(w.as(who), { slug: w.slugOf(elin), kind, on: day(date) })

it('en antecknad kontakt avslutar signalen om lång frånvaro i samma skrivning', () => {
  const w = absentFor20Days()
  expect(status(w)).toEqual([{ rule: '>14', ended: 0 }])
  expect(on(w, '2026-11-18').kind).toBe('done')
  expect(status(w)).toEqual([{ rule: '>14', ended: 1 }])
  expect(w.trail().at(-1)).toMatchObject({
    action: 'contact.note',
    persons: [w.idOf(elin)],
    fields: ['kind', 'on', 'heldOn'],
    details: { kind: 'phone' },
  })
})

it('en kontakt från före frånvaron säger inget om den', () => {
  const w = absentFor20Days()
  on(w, '2026-10-30')
  expect(status(w)).toEqual([{ rule: '>14', ended: 0 }])
})

it('ett bokat samtal räknas, och skrivs upp när det har varit', () => {
  const w = absentFor20Days()
  on(w, '2026-11-24', 'talk')
  expect(status(w)).toEqual([{ rule: '>14', ended: 1 }])
  const read = readContacts(w.as(personas.chef), { slug: w.slugOf(elin) })
  const talk = (read.kind === 'done' && read.value.contacts[0]?.slug) || ''
  const held = () => hold(w.as(personas.chef), { slug: w.slugOf(elin), talk, heldOn: w.today })
  w.at('2026-11-25')
  expect(held().kind).toBe('done')
  expect(held()).toMatchObject({ kind: 'refused', refusal: { code: 'talk-already-held' } })
})

it('ingen antecknar om någon utanför sin arbetsplats', () => {
  const w = absentFor20Days()
  expect(on(w, '2026-11-18', 'phone', personas.chef2).kind).toBe('unreachable')
  expect(on(w, '2026-11-18', 'phone', personas.fhv).kind).toBe('unreachable')
  expect(readContacts(w.as(personas.chef2), { slug: w.slugOf(elin) }).kind).toBe('unreachable')
  expect(on(w, '2026-11-18', 'phone', personas.rekoAg).kind).toBe('done')
})

const booked = (w: World): string => {
  on(w, '2026-11-24', 'talk')
  const read = readContacts(w.as(personas.chef), { slug: w.slugOf(elin) })
  return (read.kind === 'done' && read.value.contacts[0]?.slug) || ''
}

const told = (w: World): string[] => {
  const read = readPerson(w.as(personas.chef), { slug: w.slugOf(elin) })
  return read.kind === 'done' ? read.value.history.map((event) => historyText(event, elin, w.today)) : []
}

it('ett bokat samtal flyttas till en ny dag, och historiken minns den gamla', () => {
  const w = absentFor20Days()
  const talk = booked(w)
  const to = (date: string) => move(w.as(personas.chef), { slug: w.slugOf(elin), talk, on: day(date) })
  w.at('2026-11-25')
  expect(to('2026-11-24')).toMatchObject({ kind: 'refused', refusal: { code: 'talk-in-the-past' } })
  expect(to('2026-12-01').kind).toBe('done')
  expect(told(w)).toContain(`${personas.chef} flyttade samtalet från tis 24 nov till tis 1 dec.`)
  expect(w.trail().find(({ fields }) => fields?.includes('on') && fields.length === 1)).toMatchObject({
    action: 'contact.note',
    outcome: 'done',
  })
})

it('ett samtal som inte blev av räknas inte som kontakt: signalen kommer tillbaka och historiken säger varför', () => {
  const w = absentFor20Days()
  const talk = booked(w)
  expect(status(w)).toEqual([{ rule: '>14', ended: 1 }])
  w.at('2026-11-25')
  const off = () => callOff(w.as(personas.chef), { slug: w.slugOf(elin), talk })
  expect(off().kind).toBe('done')
  expect(status(w).at(-1)).toEqual({ rule: '>14', ended: 0 })
  expect(told(w)).toContain(`Samtalet tis 24 nov blev inte av. Antecknat av ${personas.chef}.`)
  expect(off().kind).toBe('unreachable')
})
