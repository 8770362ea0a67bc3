import { seededChance } from '~/domain/statistics/chance'
import { levelOf, standardErrorOf } from '~/domain/statistics/funnel'
import type { FunnelData, FunnelPoint } from '~/views/chart/funnel-point'

const frame = { rate: 0.064, deviation: 210, unitSpread: 0.0002 }
const ordinaryEach = 1550

/** A funnel of made-up workplaces, most of them small, that differ somewhat more than chance makes them. */
export function madeFunnel(count: number, seed = 3): FunnelData {
  const chance = seededChance(seed)
  const points = Array.from({ length: count }, (_, place) => madePoint(place, chance))
  return { measure: 'total', frame, ordinaryEach, points, organisation: 'Regionen' }
}

function madePoint(place: number, chance: () => number): FunnelPoint {
  const persons = 11 + Math.floor(-Math.log(1 - chance()) * 18)
  const standardError = standardErrorOf(frame.deviation, { ordinary: persons * ordinaryEach, persons })
  const spread = Math.sqrt(standardError ** 2 + frame.unitSpread)
  const about = (chance() + chance() + chance() + chance() - 2) * 1.75
  const rate = Math.max(0, frame.rate + about * spread)
  const [z, zAdjusted] = [(rate - frame.rate) / standardError, (rate - frame.rate) / spread]
  const slug = (place * 7919 + 1_234_567).toString(36)
  return {
    ...{ slug, name: names[place] ?? `Arbetsplats ${place}`, to: `/plats/${slug}`, persons, rate },
    excessDays: ((rate - frame.rate) * persons * ordinaryEach) / 8,
    level: levelOf({ z, zWithout: z * 0.7, zAdjusted }),
    rising: chance() < 0.4 ? 'ja' : 'nej',
    support: place % 5 === 0 ? 'steg 2 pågår' : null,
  }
}

const names = [
  ...['Akutavdelning 61', 'Ortopedi, vårdavd. 24', 'Psykiatri heldygnsvård 3', 'Vårdcentralen Björkhagen'],
  ...['Centralköket', 'Hemsjukvården Öster', 'Steriltekniska enheten', 'Medicin, vårdavd. 52', 'Rehab Väst'],
  ...['Laboratoriet Nord', 'Patienttransport'],
]
