import { isHigh, type Level } from '~/domain/statistics/funnel'
import { roundHalfUp } from '~/domain/statistics/rate'
import { isRising } from '~/domain/statistics/rising'
import type { MeasureResult } from '~/domain/statistics/unit-result'
import type { Measure } from '~/domain/statistics/verdict'
import { measureText, measureUnit, signedMeasure } from './rate'

interface LevelAsked {
  measure: Measure
  result: Pick<MeasureResult, 'rate' | 'z' | 'zAdjusted' | 'level'>
  /** The rate of everybody. */
  usual: number | null
  /** "Regionen" */
  whole: string
}

/** Why a workplace is called higher or not, with the numbers that decided. */
export function levelWhy({ measure, result, usual, whole }: LevelAsked): string[] {
  const { rate, z, zAdjusted, level } = result
  if (rate === null || usual === null)
    return ['Siffran för den här arbetsplatsen visas inte, och därför görs ingen bedömning.']
  const compared = `${what[measure]} är ${measureText(measure, rate)} här och ${measureText(measure, usual)} i hela ${whole.toLowerCase()}.`
  if (z === null || zAdjusted === null)
    return [
      compared,
      'Det finns för lite data för att säga om skillnaden är mer än en slump: minst sex månader behövs.',
    ]
  return [
    compared,
    `Skillnaden är ${times(z)} så stor som slumpen brukar ge på en arbetsplats av den här storleken. Över 1,96 gånger kallar vi det ${z < 0 ? 'lägre' : 'högre'}.`,
    ...(isHigh(level) ? ['Det gäller också utan den som varit borta mest.'] : []),
    ...(z > 1.96 && !isHigh(level)
      ? [
          'Den gränsen är passerad, men inte när vi prövar utan den som varit borta mest. En bedömning görs aldrig på en enda persons frånvaro.',
        ]
      : []),
    ...(isHigh(level) ? [usualSpread(zAdjusted)] : []),
  ]
}

const what: Record<Measure, string> = { total: 'Sjukfrånvaron', short: 'De korta tillfällena' }

const usualSpread = (zAdjusted: number): string =>
  zAdjusted > 1.96
    ? `Arbetsplatser skiljer sig alltid åt något. Också när det räknas in är skillnaden ${times(zAdjusted)} så stor som väntat, därför säger vi tydligt.`
    : `Arbetsplatser skiljer sig alltid åt något. När det räknas in är skillnaden ${times(zAdjusted)} så stor som väntat, därför säger vi troligen och inte tydligt.`

/** "2,44 gånger"; a difference downwards is told without its sign, and with as many decimals as the limit has. */
const times = (z: number): string => `${roundHalfUp(Math.abs(z), 2).toFixed(2).replace('.', ',')} gånger`

interface RisingAsked {
  measure: Measure
  result: Pick<MeasureResult, 'rising'>
  limits: { lower: number; upper: number } | null
  baseMonths: number
  whole: string
  signals: number
}

/** Why it is called rising or not. The test of every person decides; the picture explains and dates. */
export function risingWhy({ measure, result, limits, baseMonths, whole, signals }: RisingAsked): string[] {
  const { rising } = result
  if (rising === 'oavgjort')
    return [
      'Om det stiger går inte att avgöra: det behövs minst ett år att jämföra med, och tillräckligt många medarbetare.',
    ]
  return [
    `Årstider och influensa drar åt samma håll för alla, därför jämför vi med ${whole.toLowerCase()} samma månader.`,
    rising === 'nej' ? verdicts.nej : verdicts[rising],
    ...(isRising(rising) ? ['Det gäller också utan den som varit borta mest.'] : []),
    ...(limits === null
      ? []
      : [
          `I bilden visar de första ${baseMonths} månaderna vad som är vanligt här: mellan ${signedMeasure(measure, limits.lower)} och ${signedMeasure(measure, limits.upper)} ${measureUnit[measure]}. ${signals > 0 ? 'Tecknen i bilden visar när något ändrades. De avgör inte ensamma.' : 'Bilden har inga tecken på att något har ändrats.'}`,
        ]),
    'Vad det beror på kan siffrorna inte svara på.',
  ]
}

const verdicts = {
  ja: 'Förändringen mot åren före är större än slumpen förklarar, prövat på varje medarbetares egen förändring.',
  tecken:
    'Förändringen mot åren före är större än den brukar vara, men inte så stor att vi säger stigande. Bilden har tecken på att något ändrades det senaste halvåret.',
  nej: 'Förändringen mot åren före är inte större än slumpen kan ge.',
}

/** How it lies among those of the same kind, which is told but decides nothing. */
export const activityWhy = (level: Level): string =>
  `Mot arbetsplatser med samma slags verksamhet: ${amongAlike[level]}.`

const amongAlike: Record<Level, string> = {
  tydligt_hogre: 'tydligt högre',
  troligen_hogre: 'troligen högre',
  inom: 'inom det väntade',
  lagre: 'lägre',
  oavgjort: 'går inte att avgöra',
}

/** What it means that something isn't shown. */
export const maskedWhy = (smallest: number): string[] => [
  `En grupp med färre än ${smallest} personer visas aldrig.`,
  'Ibland döljs också en större grupp. Hade vi visat den skulle den mindre gå att räkna ut.',
  'Kvinnor och män visas båda eller ingen, och åldrarna alla tre eller ingen. Är någon grupp för liten här kan den ändå finnas i området eller i hela organisationen. Har något rättats under månaden kan kön och åldrar vänta till nästa månad.',
  'Siffrorna finns kvar i summan för hela organisationen.',
]
