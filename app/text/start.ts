import type { Day } from '~/domain/day'
import { recently, shortDay } from './day'
import { clockText } from './moment'
import { counted, countWord, listed, sentence } from './number'

/** "Tre saker väntar på dig" in figures, as a headline: the eye finds the number. */
export const waitingTitle = (count: number): string =>
  count === 0 ? 'Inget väntar på dig i dag' : count === 1 ? 'En sak väntar på dig' : `${count} saker väntar på dig`

/** Where things stand: what is late and what is left. */
export function waitingLead(due: readonly Day[], today: Day): string {
  const [only] = due
  if (only !== undefined && due.length === 1) return onlyText(only, today)
  const late = due.filter((on) => on < today)
  const left = due.length - late.length
  if (due.length === 0) return 'När något behöver dig står det här, med vad, vem och när.'
  const rest =
    left === 0 ? '' : late.length === 0 ? restText(due, today) : ` ${sentence(others(left))} hinner du fortfarande.`
  return `${lateText(late, today)}${rest}`
}

function onlyText(on: Day, today: Day): string {
  if (on < today) return `Den skulle ha gjorts ${recently(on, today) ?? `redan ${shortDay(on, today)}`}.`
  return on === today ? 'Den ska vara gjord i dag.' : `Den ska vara gjord ${shortDay(on, today)}.`
}

function lateText(late: readonly Day[], today: Day): string {
  if (late.length === 0) return ''
  const [first] = late.toSorted((one, other) => one - other)
  const when = first === undefined ? '' : (recently(first, today) ?? `redan ${shortDay(first, today)}`)
  return late.length === 1
    ? `En skulle ha gjorts ${when}.`
    : `${sentence(countWord(late.length, 'en'))} skulle redan ha gjorts.`
}

const restText = (due: readonly Day[], today: Day): string => {
  const next = Math.min(...due) as Day
  return next === today ? 'Det första är i dag.' : `Det första ska vara gjort ${shortDay(next, today)}.`
}

const others = (left: number): string => (left === 1 ? 'den andra' : `de andra ${countWord(left, 'en')}`)

/** "Nytt sedan i onsdags" */
export const newsTitle = (since: Day, today: Day): string =>
  `Nytt sedan ${recently(since, today) ?? shortDay(since, today)}`

/** "två nya signaler" */
export const newSignalsText = (count: number): string => counted(count, 'ny signal', 'nya signaler')

/** "åtta nya sjukanmälningar" */
export const newReportsText = (count: number): string => counted(count, 'ny sjukanmälan', 'nya sjukanmälningar')

/** "Två saker har hänt i", before the name of a case that somebody follows. */
export const followedText = (count: number): string =>
  count === 0 ? 'Du följer nu' : `${sentence(counted(count, 'sak', 'saker'))} har hänt i`

/** Of an owner's workplaces that have gone out of her assignment. */
export const leftText = (units: readonly string[]): string =>
  `${listed(units)} hör inte längre till ditt uppdrag, så du når inte ${units.length === 1 ? 'insatsen' : 'insatserna'} där. Den insatsägare som har arbetsplatsen nu ser att det finns något att ta över. Berätta gärna var ni står.`

/** "kl. 16.40", in Swedish time. */
export const clockTime = (moment: Date): string => `kl. ${clockText(moment.getTime())}`
