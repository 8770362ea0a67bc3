import { lastDay, type Month } from '~/domain/statistics/month'
import type { ShownNyckeltal } from '~/domain/statistics/nyckeltal-shown'
import { roundHalfUp } from '~/domain/statistics/rate'
import type { Nyckeltal } from '~/domain/statistics/suppression-nyckeltal'
import { ageNames } from './age'
import { longMonthAndYear } from './day'
import { decimal } from './number'

/** What each is called, and how it is counted. Source: method.md §3, SKR 2024. */
export const nyckeltalText: Record<Nyckeltal, { name: string; definition: string }> = {
  1: {
    name: 'Total sjukfrånvaro',
    definition: 'Alla sjuktimmar delat med alla ordinarie arbetstimmar.',
  },
  2: {
    name: 'Andel långtidssjukfrånvaro',
    definition: 'Sjuktimmar i sjuktillfällen som har varat 60 dagar eller mer, delat med alla sjuktimmar.',
  },
  3: { name: 'Kvinnor', definition: 'Kvinnors sjuktimmar delat med kvinnors ordinarie arbetstimmar.' },
  4: { name: 'Män', definition: 'Mäns sjuktimmar delat med mäns ordinarie arbetstimmar.' },
  5: {
    name: ageNames.to29,
    definition: 'Sjuktimmar för dem som är högst 29 år den 31 december, delat med deras ordinarie arbetstimmar.',
  },
  6: {
    name: ageNames['30to49'],
    definition: 'Sjuktimmar för dem som är 30–49 år den 31 december, delat med deras ordinarie arbetstimmar.',
  },
  7: {
    name: ageNames.from50,
    definition: 'Sjuktimmar för dem som är minst 50 år den 31 december, delat med deras ordinarie arbetstimmar.',
  },
}

/** "Hela 2025", "2026 till och med oktober", "2026 har ingen hel månad än" */
export function measuredText(year: number, to: Month | null): string {
  if (to === null) return `${year} har ingen hel månad som är räknad än`
  const month = longMonthAndYear(lastDay(to)).split(' ')[0] ?? ''
  return month === 'december' ? `Hela ${year}` : `${year} till och med ${month}`
}

/** "Det är 0,3 procentenheter mer än hela 2025." Empty when either year isn't told. */
export function sinceText(change: number | null, year: number): string {
  if (change === null) return ''
  const points = roundHalfUp(change)
  if (points === 0) return `Det är lika mycket som hela ${year - 1}.`
  return `Det är ${decimal(Math.abs(points))} procentenheter ${points < 0 ? 'mindre' : 'mer'} än hela ${year - 1}.`
}

/** A year that isn't over is compared with one that is. */
export const unfinishedText = (year: number, to: Month | null): string =>
  to !== null && measuredText(year, to) !== `Hela ${year}`
    ? `${year} är inte slut, och sjukfrånvaron skiljer sig över året. Jämför därför försiktigt med hela ${year - 1}.`
    : ''

/** Why a number isn't told, in two words. */
export const untoldText: Record<Exclude<ShownNyckeltal['answer']['kind'], 'value'>, string> = {
  masked: 'Visas inte',
  insufficient: 'Underlag saknas',
}
