import { isHigh, type Level } from '~/domain/statistics/funnel'
import { isRising, type Rising } from '~/domain/statistics/rising'
import type { MeasureVerdict } from '~/domain/statistics/verdict'
import type { Verdicts } from './workplace'

/** A part of a sentence, bold where it is the finding. */
export interface Phrase {
  text: string
  key?: true
}

/** The verdict of a workplace in a sentence: which measure, how high, rising or not, and how sure. */
export function verdictSentence({ total, short }: Verdicts): Phrase[] {
  if (total.level === 'oavgjort' && !isHigh(short.level))
    return [
      ...start('Om sjukfrånvaron är hög '),
      { text: 'går inte att avgöra', key: true },
      ...undecidedEnd(total, short),
    ]
  const shortOnly = !isHigh(total.level) && isHigh(short.level)
  const [subject, it, verdict] = shortOnly
    ? (['De korta tillfällena är ', 'de', short] as const)
    : (['Sjukfrånvaron är ', 'den', total] as const)
  const rises = isRising(verdict.rising)
  return [
    ...start(subject),
    ...levelPhrases(verdict.level, shortOnly),
    ...(rises ? [{ text: isHigh(verdict.level) ? ', och ' : ', men ' }, ...risingPhrases(verdict.rising, it)] : []),
    { text: '.' },
    ...(isHigh(total.level) && isHigh(short.level) ? [{ text: ' De korta tillfällena är också fler.' }] : []),
    ...(!rises ? otherRising(shortOnly ? total : short, shortOnly) : []),
  ]
}

const start = (text: string): Phrase[] => [{ text }]

function levelPhrases(level: Level, few: boolean): Phrase[] {
  const more = few ? 'fler' : 'högre'
  if (isHigh(level))
    return [
      { text: `${level === 'tydligt_hogre' ? 'tydligt' : 'troligen'} ${more}`, key: true },
      { text: ' än slumpen förklarar' },
    ]
  if (level === 'lagre') return [{ text: 'lägre', key: true }, { text: ' än slumpen förklarar' }]
  return [{ text: 'inom det väntade', key: true }, { text: ' för en arbetsplats av den här storleken' }]
}

function risingPhrases(rising: Rising, it: 'den' | 'de'): Phrase[] {
  if (rising === 'ja') return [{ text: `${it} ` }, { text: it === 'den' ? 'stiger' : 'ökar', key: true }]
  return [{ text: 'det finns ' }, { text: 'tecken på ökning', key: true }]
}

function otherRising({ rising }: MeasureVerdict, shortOnly: boolean): Phrase[] {
  if (!isRising(rising)) return [{ text: ' Någon säker ökning ser vi inte.' }]
  const what = shortOnly ? 'hela sjukfrånvaron' : 'de korta tillfällena'
  return [{ text: rising === 'ja' ? ` Däremot ökar ${what}.` : ` Det finns tecken på att ${what} ökar.` }]
}

function undecidedEnd(total: MeasureVerdict, short: MeasureVerdict): Phrase[] {
  const rises = isRising(total.rising) || isRising(short.rising)
  return [{ text: rises ? '. Men det finns tecken på ökning.' : '.' }]
}
