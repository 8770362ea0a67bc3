import { addDays, day, isoDay } from '~/domain/day'
import { renewStatistics } from '~/jobs/statistics.server'
import { world, type World } from './world'

/** How many work at each place of the employer below. */
export const sizes = { HEM: 24, ALM: 13, LIT: 6, VAR: 30, TVA: 14, STA: 18 } as const

type Place = keyof typeof sizes
const places = Object.keys(sizes) as Place[]

/** In HEM everybody is off more often, and in the last year much more. */
const often: Partial<Record<Place, number>> = { HEM: 60 }

/**
 * Two areas with three workplaces each, of which LIT is too small to be shown, counted and published on 20 November 2026.
 * Cecilia is insatsägare in the north, Mikael Reko-AG everywhere, Karin and Lena managers of HEM and LIT.
 */
export async function workplaces(): Promise<World> {
  const w = world({ today: '2026-11-20' })
  w.unit('N', { type: 'omrade', name: 'Område Nord' })
  w.unit('S', { type: 'omrade', name: 'Område Syd' })
  for (const place of places) {
    const [parent, activity] = ['HEM', 'ALM', 'LIT'].includes(place) ? ['N', 'hemsjukvård'] : ['S', 'vårdcentral']
    w.unit(place, { parent, activity, name: `Arbetsplats ${place}` })
  }
  w.person('Karin Lindqvist', { workplace: 'HEM', from: '2022-01-01' })
  w.person('Lena Falk', { workplace: 'LIT', from: '2022-01-01' })
  for (const place of places) staffOf(w, place)
  w.account('Cecilia Aronsson', { role: 'insatsagare', unit: 'N' })
  w.account('Mikael Ström', { role: 'rekoAg', everywhere: true })
  w.account('Karin Lindqvist', { person: 'Karin Lindqvist' })
  w.account('Lena Falk', { person: 'Lena Falk' })
  await renewStatistics()
  return w
}

export const slugOfUnit = (w: World, code: string): string => {
  const row = w.db.$client.prepare('SELECT slug FROM unit WHERE code = ?').get(code) as { slug: string }
  return row.slug
}

function staffOf(w: World, place: Place): void {
  const manager = { HEM: 'Karin Lindqvist', LIT: 'Lena Falk' }[place as string]
  for (let number = 1; number <= sizes[place] - (manager ? 1 : 0); number++) {
    const name = `${place} ${number}`
    w.person(name, { workplace: place, from: '2022-01-01', ...(manager ? { manager } : {}) })
    const apart = 150 + ((number * 37) % 90)
    const step = often[place] ?? apart
    for (
      let from = addDays(day('2023-01-02'), (number * 53) % 97);
      from < day('2026-11-01');
      from = addDays(from, from > day('2025-11-01') ? step : apart)
    )
      w.spell(name, isoDay(from), isoDay(addDays(from, 2 + (number % 5))))
  }
}
