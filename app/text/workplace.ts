import { isHigh, type Level } from '~/domain/statistics/funnel'
import { isRising, type Rising } from '~/domain/statistics/rising'
import type { Measure, MeasureVerdict } from '~/domain/statistics/verdict'
import type { Status } from '~/domain/statistics/unit-result'

/** "Troligen högre" */
export const levelWords: Record<Level, string> = {
  tydligt_hogre: 'Tydligt högre',
  troligen_hogre: 'Troligen högre',
  inom: 'Inom det väntade',
  lagre: 'Lägre',
  oavgjort: 'Går inte att avgöra',
}

/** "stigande"; nothing to say of what doesn't rise. */
export const risingWords: Record<Rising, string> = {
  ja: 'stigande',
  tecken: 'tecken på ökning',
  nej: '',
  oavgjort: 'ökning går inte att avgöra',
}

export type Verdicts = Readonly<Record<Measure, MeasureVerdict>>

export interface VerdictLine {
  mark: 'high' | 'rising' | 'ordinary' | 'undecided' | 'none'
  text: string
}

/** What a row says of a workplace: how high, and whether it rises, by which measure. */
export function verdictLines({ total, short }: Verdicts): VerdictLine[] {
  const level = levelLines(total.level, short.level)
  const rising = risingLines(total.rising, short.rising)
  if (rising.length > 0 || level[0]?.mark === 'undecided') return [...level, ...rising]
  return [...level, { mark: 'none', text: 'ingen säker ökning' }]
}

function levelLines(total: Level, short: Level): VerdictLine[] {
  if (isHigh(total)) return [{ mark: 'high', text: `${levelWords[total]}${isHigh(short) ? ', även korta' : ''}` }]
  if (isHigh(short))
    return [{ mark: 'high', text: short === 'tydligt_hogre' ? 'Tydligt fler korta' : 'Troligen fler korta' }]
  if (total === 'oavgjort') return [{ mark: 'undecided', text: levelWords.oavgjort }]
  return [{ mark: 'ordinary', text: levelWords[total] }]
}

function risingLines(total: Rising, short: Rising): VerdictLine[] {
  const alike = total === short
  const lines: VerdictLine[] = []
  if (isRising(total))
    lines.push({
      mark: 'rising',
      text: `${total === 'ja' ? 'Stigande' : 'Tecken på ökning'}${alike ? ', även korta' : ''}`,
    })
  if (isRising(short) && !alike)
    lines.push({ mark: 'rising', text: short === 'ja' ? 'Korta ökar' : 'Tecken på fler korta' })
  return lines
}

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

/** Why a number isn't there. */
export const statusWords: Record<Status, string> = {
  value: '',
  masked: 'visas inte',
  insufficient: 'inga data',
}

/** Which of all is called "regionen" in running text: "Regionen", "Kommunen", else "Organisationen". */
export function wholeName(employer: string): string {
  if (/^region/i.test(employer)) return 'Regionen'
  return /kommun/i.test(employer) ? 'Kommunen' : 'Organisationen'
}
