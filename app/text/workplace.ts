import { isHigh, type Level } from '~/domain/statistics/funnel'
import { isRising, type Rising } from '~/domain/statistics/rising'
import type { Measure, MeasureVerdict } from '~/domain/statistics/verdict'

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

/** Which of all is called "regionen" in running text: "Regionen", "Kommunen", else "Organisationen". */
export function wholeName(employer: string): string {
  if (/^region/i.test(employer)) return 'Regionen'
  return /kommun/i.test(employer) ? 'Kommunen' : 'Organisationen'
}
