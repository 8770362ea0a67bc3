import { expect, it } from 'vitest'
import { addDays, day } from '~/domain/day'
import { readDesk } from '~/reads/desk.server'
import { readFrame } from '~/reads/frame.server'
import { waitingLead } from '~/text/start'
import { actsInOrder } from '~/views/start/desk-acts'
import { told } from '~/views/start/told-act'
import { expect as expectAbsence } from '~/writes/case-lead.server'
import { open } from '~/writes/case.server'
import { note } from '~/writes/contact.server'
import { signIn } from '~/writes/session.server'
import { value } from '#tests/support/outcome'
import { personas, settle } from '#tests/support/people'
import { world, type World } from '#tests/support/world'

const elin = 'Elin Wallgren'
const mehdi = 'Mehdi Rostami'

const acts = (w: World): string[] => actsInOrder(desk(w), 'chef').map((act) => told(act, w.today).title)

const counted = (w: World) => value(readFrame(w.as(personas.chef), 'chef')).counts.start

const openedCase = (w: World, name: string): string =>
  value(open(w.as(personas.chef), { person: w.slugOf(name), origin: 'spell', signal: null })).slug

it('allt som är chefens att göra står i den ordning det brådskar, och menyn räknar lika många', () => {
  const w = settle(world())
  w.spell(mehdi, '2026-11-19', null)
  w.spell(elin, '2026-10-26', null)
  note(w.as(personas.chef), { slug: w.slugOf('Birgitta Nyström'), kind: 'talk', on: day('2026-11-26') })
  w.signal('Jonas Ekberg', { raisedOn: '2026-11-20' })
  expect(acts(w)).toEqual([
    'Ring Mehdi Rostami',
    'Bedöm om Elin Wallgren behöver en plan',
    'Samtal med Birgitta Nyström',
    'Svara på signalen om Jonas Ekberg',
  ])
  expect(counted(w)).toBe(4)
})

it('ett samtal som skulle ha ringts står kvar tills det är antecknat', () => {
  const w = settle(world())
  w.spell(mehdi, '2026-11-16', null)
  expect(acts(w)).toEqual(['Ring Mehdi Rostami'])
  note(w.as(personas.chef), { slug: w.slugOf(mehdi), kind: 'phone', on: w.today })
  expect(acts(w)).toEqual([])
})

it('när ett ärende säger hur länge frånvaron varar frågar listan efter planen, eller inte alls', () => {
  const w = settle(world())
  w.spell(elin, '2026-10-26', null)
  const slug = openedCase(w, elin)
  expect(acts(w)).toContain('Säg hur länge Elin Wallgren väntas vara borta')
  expectAbsence(w.as(personas.chef), { slug, lastDay: addDays(w.today, 5) })
  expect(acts(w).join()).not.toMatch(/plan|hur länge/)
  expectAbsence(w.as(personas.chef), { slug, lastDay: addDays(w.today, 90) })
  expect(acts(w)).toContain('Gör klart planen för Elin Wallgren')
})

it('Reko-AG får inte chefernas uppgifter i sin lista', () => {
  const w = settle(world())
  w.spell(elin, '2026-10-26', null)
  const outcome = readDesk(w.as(personas.rekoAg), null)
  expect(outcome.kind === 'done' && outcome.value.duties).toEqual([])
})

it('Reko-AG ringer chefen om en signal som ingen har svarat på; finns ingen chef svarar hon själv', () => {
  const w = settle(world())
  w.signal('Jonas Ekberg', { raisedOn: '2026-10-26', escalatedOn: '2026-11-09' })
  const rows = () =>
    actsInOrder(value(readDesk(w.as(personas.rekoAg), null)), 'rekoAg').map((act) => told(act, w.today))
  expect(rows()).toMatchObject([{ title: 'Ring chefen om Jonas Ekberg', button: 'Läs signalen' }])
  expect(acts(w)).toEqual(['Svara på signalen om Jonas Ekberg'])
  w.db.$client.exec('UPDATE employment_version SET manager_id = NULL')
  expect(rows()).toMatchObject([{ title: 'Svara på signalen om Jonas Ekberg', button: 'Läs och svara' }])
})

it('en ensam sak sägs som en', () => {
  const today = day('2026-11-20')
  expect(waitingLead([day('2026-11-26')], today)).toBe('Den ska vara gjord tor 26 nov.')
  expect(waitingLead([day('2026-11-08')], today)).toBe('Den skulle ha gjorts redan sön 8 nov.')
  expect(waitingLead([today], today)).toBe('Den ska vara gjord i dag.')
})

const desk = (w: World, who: string = personas.chef) => value(readDesk(w.as(who, 'chef'), null))

it('den som loggar in två gånger samma dag har kvar det som är nytt sedan förra dagen', () => {
  const w = settle(world())
  const { accountId } = w.as(personas.chef).actor
  const comeIn = () => signIn(w.system('inloggning'), { accountId, slug: 'konto' })
  comeIn()
  w.at('2026-11-25')
  comeIn()
  comeIn()
  expect(desk(w).news.sinceDay).toBe(day('2026-11-20'))
})

it('en ny signal sägs med namnet på den det gäller', () => {
  const w = settle(world())
  w.signal('Jonas Ekberg', { raisedOn: '2026-11-19' })
  expect(desk(w).news.signals).toMatchObject([{ name: 'Jonas Ekberg', on: day('2026-11-19') }])
  expect(w.trail().at(-1)?.persons).toContain(w.idOf('Jonas Ekberg'))
})

it('en ersättare får veta vems medarbetare hon ser och till när', () => {
  const w = settle(world())
  w.account('Vikarien Vide', { role: 'chef', unit: 'AVD61' })
  w.substitute(personas.chef, 'Vikarien Vide', 'chef', '2026-11-20', '2026-11-27')
  expect(desk(w, 'Vikarien Vide').standsInFor).toEqual([{ name: personas.chef, to: day('2026-11-27') }])
  expect(desk(w).standsInFor).toEqual([])
})
