import { isHigh, type FunnelFrame, type Level } from '~/domain/statistics/funnel'
import type { Measure } from '~/domain/statistics/verdict'
import { counted, countWord, sentence, wholeNumber } from './number'
import { excessText, measureText } from './rate'

interface Counted {
  level: Level
}

/** The finding above the funnel: "Sju av 71 arbetsplatser ligger över det väntade spannet". */
export function funnelTitle(points: readonly Counted[]): string {
  const high = points.filter(({ level }) => isHigh(level)).length
  if (points.length === 0) return 'Ingen arbetsplats kan visas'
  const of = `av ${wholeNumber(points.length)} arbetsplatser ligger`
  return high === 0
    ? `Ingen ${of} över det väntade spannet`
    : `${sentence(countWord(high, 'en'))} ${of} över det väntade spannet`
}

/** What the axes are. */
export const funnelSubtitle: Record<Measure, string> = {
  total:
    'Sjukfrånvaro de senaste tolv månaderna, procent av ordinarie arbetstid, mot antal medarbetare. I det färgade spannet väntas 95 av 100 ligga om bara slumpen skiljer dem åt, innanför den streckade gränsen 998 av 1 000. Små arbetsplatser varierar mer, därför är spannet bredare till vänster.',
  short:
    'Korta tillfällen (högst 14 dagar) de senaste tolv månaderna per 100 anställda, mot antal medarbetare. I det färgade spannet väntas 95 av 100 ligga om bara slumpen skiljer dem åt, innanför den streckade gränsen 998 av 1 000. Små arbetsplatser varierar mer, därför är spannet bredare till vänster.',
}

interface Point extends Counted {
  name: string
  persons: number
  rate: number
  /** Sick days above what is expected; null when that can't be told, or isn't what is measured. */
  excessDays: number | null
}

/** "12,1 %, 24 medarbetare, 271 dagar över" */
export const pointNumbers = (measure: Measure, { persons, rate, excessDays, level }: Omit<Point, 'name'>): string =>
  [
    measureText(measure, rate),
    `${wholeNumber(persons)} medarbetare`,
    ...(excessDays === null ? [] : [excessText(excessDays)]),
    ...(level === 'oavgjort' ? ['går inte att avgöra'] : []),
  ].join(', ')

/** What the funnel shows, for those who don't see it. */
export function funnelDescription(
  measure: Measure,
  frame: FunnelFrame,
  { points, outside, organisation }: { points: readonly Counted[]; outside: readonly Point[]; organisation: string },
): string {
  const low = points.filter(({ level }) => level === 'lagre').length
  const told = outside.slice(0, 10).map(({ name, ...point }) => `${name} (${pointNumbers(measure, point)})`)
  const more = outside.length > told.length ? [`och ${wholeNumber(outside.length - told.length)} till`] : []
  return [
    `${organisation} har ${measureText(measure, frame.rate)}.`,
    outside.length > 0 ? `Över spannet: ${[...told, ...more].join('; ')}.` : 'Ingen ligger över spannet.',
    low > 0 ? `${sentence(counted(low, 'arbetsplats', 'arbetsplatser'))} ligger under det.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** "En ring ligger ovanför spannet men kallas inte högre. Varför står på arbetsplatsens sida." */
export const ringsAboveText = (count: number): string =>
  `${sentence(counted(count, 'ring', 'ringar'))} ligger ovanför spannet men kallas inte högre. Varför står på arbetsplatsens sida.`

/** "72 arbetsplatser med 10 eller färre visas inte" */
export const maskedText = (count: number, smallest: number): string =>
  `${wholeNumber(count)} ${count === 1 ? 'arbetsplats' : 'arbetsplatser'} visas inte: under ${smallest} medarbetare, eller skulle avslöja en som är det`
