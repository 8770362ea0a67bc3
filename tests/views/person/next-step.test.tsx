import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { day } from '~/domain/day'
import { readPerson } from '~/reads/person.server'
import { note } from '~/writes/contact.server'
import { PersonPage } from '~/views/person/person-page'
import { personas, settle } from '#tests/support/people'
import { world, type World } from '#tests/support/world'

function page(w: World, whom: string): string {
  const outcome = readPerson(w.as(personas.chef), { slug: w.slugOf(whom) })
  if (outcome.kind !== 'done') throw new Error(outcome.kind)
  return renderToStaticMarkup(<PersonPage card={outcome.value} today={w.today} role="chef" />)
}

test('en signal leder till ett samtal: inbjudan, dagen och varför, med en enda fylld knapp', () => {
  const w = settle(world())
  for (const date of ['2026-01-12', '2026-02-09', '2026-03-16', '2026-05-04', '2026-09-07', '2026-11-09'])
    w.spell('Jonas Ekberg', date, date)
  w.signal('Jonas Ekberg', { firstOccasion: '2026-01-12', raisedOn: '2026-11-20' })
  const html = page(w, 'Jonas Ekberg')
  expect(html).toContain('Hon har varit borta <b>sex gånger sedan 12 januari</b>, och ni har inte pratat om det än.')
  expect(html).toContain('Bjud in Jonas till ett omtankessamtal')
  expect(html).toContain('Svara senast fre 27 nov')
  expect(html).toContain('Varför ser jag detta?')
  expect(html.match(/bg-act text-on-act hover/g)).toHaveLength(1)
})

test('ett samtal vars dag har kommit ska skrivas upp', () => {
  const w = settle(world())
  note(w.as(personas.chef), { slug: w.slugOf('Birgitta Nyström'), kind: 'talk', on: day('2026-11-24') })
  expect(page(w, 'Birgitta Nyström')).not.toContain('Nästa steg')
  w.at('2026-11-25')
  const html = page(w, 'Birgitta Nyström')
  expect(html).toContain('Skriv upp samtalet med Birgitta')
  expect(html).toContain('Försenat 1 dag')
})

test('den som är nyss sjukanmäld ska någon ringa, tills det är antecknat', () => {
  const w = settle(world())
  w.spell('Mehdi Rostami', '2026-11-19', null)
  expect(page(w, 'Mehdi Rostami')).toContain('Ring Mehdi')
  note(w.as(personas.chef), { slug: w.slugOf('Mehdi Rostami'), kind: 'phone', on: w.today })
  expect(page(w, 'Mehdi Rostami')).not.toContain('Nästa steg')
})

test('klockans gränser står med sina dagar', () => {
  const w = settle(world())
  w.spell('Elin Wallgren', '2026-10-26', null)
  const html = page(w, 'Elin Wallgren')
  expect(html).toContain('Elin är sjukskriven på heltid sedan mån 26 okt, dag 26.')
  expect(html).toMatch(/Dag 30<\/b> <time dateTime="2026-11-24"[^>]*>tis 24 nov/)
  expect(html).toMatch(/Dag 90<\/b> <time dateTime="2027-01-23"/)
})

test('den som har skyddade personuppgifter har varken namn eller kön på sidan', () => {
  const w = settle(world())
  w.person('Adam Hemlig', { workplace: 'HEM', manager: personas.chef, protected: true, sex: 'M' })
  w.signal('Adam Hemlig')
  const html = page(w, 'Adam Hemlig')
  expect(html).toContain('Skyddade personuppgifter')
  expect(html).toContain('Medarbetaren har varit borta')
  expect(html).not.toMatch(/Adam|Hemlig|\bHan\b/)
})
