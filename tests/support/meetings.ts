import { day } from '~/domain/day'
import { readMeetings } from '~/reads/meeting.server'
import { open } from '~/writes/case.server'
import { call } from '~/writes/meeting.server'
import { value } from './outcome'
import { personas, settle } from './people'
import { world, type World } from './world'

export const karin = (w: World) => w.as(personas.chef, 'chef')
export const mikael = (w: World) => w.as(personas.rekoAg, 'rekoAg')

export function elinsCase() {
  const w = settle(world())
  w.spell('Elin Wallgren', '2026-10-26', null)
  const { slug } = value(open(karin(w), { person: w.slugOf('Elin Wallgren'), origin: 'spell', signal: null }))
  return { w, slug }
}

export const slot = { on: day('2026-11-24'), from: '10.00', to: '11.00', place: 'Sal 12' }
const lena = { role: 'fhv' as const, name: 'Lena Forsman' }

export const accountOf = (w: World, name: string) =>
  String(w.db.$client.prepare('SELECT slug FROM account WHERE name = ?').pluck().get(name))

export const calling = (w: World, slug: string) => ({
  ...{ slug, need: null, kind: 'reconciliation' as const, slot, employee: true },
  ...{ accounts: [accountOf(w, personas.chef), accountOf(w, personas.rekoAg)], others: [lena] },
})

export function called() {
  const { w, slug } = elinsCase()
  const { meeting } = value(call(karin(w), calling(w, slug)))
  const now = () => {
    const found = value(readMeetings(karin(w), { slug })).meetings.find((one) => one.slug === meeting)
    if (!found) throw new Error('no such meeting')
    return found
  }
  const invited = (role: string) => now().invited.find((one) => one.role === role)?.slug ?? ''
  return { w, slug, meeting, now, invited }
}
