import type { Dice } from './dice'

export interface SeedUnit {
  code: string
  name: string
  type: 'forvaltning' | 'omrade' | 'arbetsplats'
  parent: string | null
  activity: string | null
  /** Staff, the manager not counted. */
  size: number
  /** How much more absence than elsewhere: by now, and three years ago. */
  trouble: { now: number; before: number }
}

/** Ten areas in two administrations: 304 workplaces, as many as in the pilots of the model. */
const areas = [
  ['NORD', 'Område Nord', 'NARA', 31],
  ['OST', 'Område Öst', 'NARA', 30],
  ['SYD', 'Område Syd', 'NARA', 31],
  ['VAST', 'Område Väst', 'NARA', 30],
  ['KUST', 'Område Kusten', 'NARA', 30],
  ['LASA', 'Lasarettet', 'SJUK', 31],
  ['AKUT', 'Akutsjukvården', 'SJUK', 30],
  ['PSYK', 'Psykiatrin', 'SJUK', 31],
  ['HABI', 'Habiliteringen', 'SJUK', 30],
  ['SERV', 'Service och stöd', 'SJUK', 30],
] as const

const administrations = [
  ['NARA', 'Nära vård'],
  ['SJUK', 'Sjukhusvård'],
] as const

const staffCount = 3400

/** The two workplaces the demo's managers have, with as many staff as their personas tell. */
const told = {
  HEM: { name: 'Hemsjukvården Öster', area: 'NORD', size: 24, activity: 'hemsjukvård' },
  AVD61: { name: 'Akutavdelning 61', area: 'SYD', size: 58, activity: 'vårdavdelning' },
} as const

const activities = [
  ['vårdavdelning', 'Vårdavdelning'],
  ['hemsjukvård', 'Hemsjukvården'],
  ['mottagning', 'Mottagning'],
  ['vårdcentral', 'Vårdcentralen'],
  ['rehab', 'Rehabteamet'],
  ['kök', 'Köket'],
  ['städ', 'Lokalvården'],
  ['administration', 'Kansliet'],
] as const

const places =
  'Almen Björken Eken Linden Lönnen Rönnen Tallen Granen Hasseln Sälgen Ängen Backen Bron Kvarnen Torget Hamnen Fyren Viken Udden Holmen Sjön Forsen Ån Dalen Höjden Berget Klippan Lunden Parken Vreten Gläntan'.split(
    ' ',
  )

/** The whole organisation, parents first; sizes add up with the managers to `staffCount`. */
export function organisation(dice: Dice): SeedUnit[] {
  const workplaces = areas.flatMap(([code, , , count], nth) => workplacesOf(dice, code, count, nth))
  level(workplaces)
  return [
    ...administrations.map(([code, name]) => above(code, name, 'forvaltning', null)),
    ...areas.map(([code, name, parent]) => above(code, name, 'omrade', parent)),
    ...workplaces,
  ]
}

const above = (code: string, name: string, type: SeedUnit['type'], parent: string | null): SeedUnit => ({
  ...{ code, name, type, parent },
  activity: null,
  size: 0,
  trouble: calm,
})

const calm = { now: 1, before: 1 }

function workplacesOf(dice: Dice, area: string, count: number, nth: number): SeedUnit[] {
  const mine = Object.entries(told).filter(([, unit]) => unit.area === area)
  const named = mine.map(([code, { name, size, activity }]) => ({
    ...{ code, name, size, activity },
    ...{ type: 'arbetsplats' as const, parent: area },
    trouble: code === 'HEM' ? { now: 1.5, before: 0.9 } : calm,
  }))
  const others = Array.from({ length: count - named.length }, (_, place): SeedUnit => {
    const [activity, title] = activities[place % activities.length] ?? activities[0]
    return {
      code: `${area}${String(place + 1).padStart(2, '0')}`,
      name: `${title} ${places[(place + nth * 3) % places.length]}`,
      type: 'arbetsplats',
      parent: area,
      activity,
      size: Math.max(4, Math.round(9.5 * dice.skewed(0.5))),
      trouble: troubleOf(dice, place),
    }
  })
  return [...named, ...others]
}

/** Most workplaces differ by ordinary noise; in each area one is truly troubled and getting worse, one high for long. */
function troubleOf(dice: Dice, place: number): SeedUnit['trouble'] {
  if (place === 4) return { now: 2.2, before: 1 }
  if (place === 11) return { now: 1.7, before: 1.7 }
  const usual = dice.skewed(0.3)
  return { now: usual, before: usual }
}

function level(workplaces: SeedUnit[]): void {
  const open = workplaces.filter(({ code }) => !(code in told))
  let missing = staffCount - workplaces.length - workplaces.reduce((sum, { size }) => sum + size, 0)
  for (let place = 0; missing !== 0; place = (place + 1) % open.length) {
    const unit = open[place]
    const step = Math.sign(missing)
    if (!unit || unit.size + step < 4) continue
    unit.size += step
    missing -= step
  }
}
