import {
  isStatutory,
  type ClockLimit,
  type ClockLimitVersion,
  type CounterName,
  type LimitActor,
} from '~/domain/clock-limit'
import { limitDay } from './absence'
import { limitTitle } from './case'

/** "Dag 14, Bedöm behov av anpassning" */
export const limitHeading = (limit: Pick<ClockLimit, 'name' | 'title' | 'fromDay' | 'toDay'>): string =>
  `${limitDay(limit)}, ${limitTitle(limit)}`

export const actorText: Record<LimitActor, string> = { chef: 'Chefen', rekoAg: 'Reko-AG' }

/** What a limit comes to: who is to do something, or that it only tells. */
export const asksText = ({ asks, who }: Pick<ClockLimit, 'asks' | 'who'>): string =>
  asks ? `${actorText[who]} ska göra något` : 'Berättar'

/** What a counter counts. */
export const counterMeaning: Record<CounterName, string> = {
  currentAbsence: 'Kalenderdagar i den frånvaro som pågår utan uppehåll',
  sickPayPeriod: 'Sjukdagar i perioder med högst fem dagar emellan, friska dagar räknas inte',
  chain: 'Sjukdagar i perioder med färre än 90 dagar emellan',
}

/** Where a limit comes from, for the table of versions. */
export const originOf = ({ name, source }: Pick<ClockLimitVersion, 'name' | 'source'>): string =>
  isStatutory(name) ? (source ?? 'Lag') : 'Egen gräns'
