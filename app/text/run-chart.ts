import { firstDay, lastDay, yearOf, type Month } from '~/domain/statistics/month'
import type { LengthClass } from '~/domain/statistics/length-class'
import type { RunRule } from '~/domain/statistics/run-chart'
import type { RunSignal } from '~/domain/statistics/run-signals'
import type { Measure } from '~/domain/statistics/verdict'
import type { Status } from '~/domain/statistics/unit-result'
import { longMonthAndYear, monthAndYear } from './day'
import { counted, countWord, listed, sentence } from './number'
import { measureText, measureUnit, signedMeasure } from './rate'

/** "okt 2026" */
export const monthText = (month: Month): string => monthAndYear(firstDay(month))

/** "okt 2025–mar 2026", "maj–okt 2026", "okt 2026" */
export function monthSpan(from: Month, to: Month): string {
  if (from === to) return monthText(from)
  return `${yearOf(from) === yearOf(to) ? monthText(from).slice(0, 3) : monthText(from)}–${monthText(to)}`
}

/** A signal in few words, as it stands in the picture: "tolv månader i rad över vanlig nivå". */
export function signalWords({ rule, months }: RunSignal): string {
  return shortly[rule](months.length)
}

const shortly: Record<RunRule, (months: number) => string> = {
  a: (months) => (months === 1 ? 'över gränsen en gång' : `över gränsen ${countWord(months)} gånger`),
  b: (months) => `${counted(months, 'månad', 'månader')} i rad över vanlig nivå`,
  c: (months) => `nära gränsen ${months === 1 ? 'en gång' : `${countWord(months)} gånger`}`,
  d: (months) => `${counted(months, 'månad', 'månader')} i rad uppåt`,
}

/** The same as a sentence under the picture, with when it was. */
export function signalSentence({ rule, months }: RunSignal): string {
  const [first, last] = [months[0], months.at(-1)]
  const when = first === undefined || last === undefined ? '' : monthSpan(first, last)
  return `${sentence(fully[rule](months.length))} (${when}).`
}

const fully: Record<RunRule, (months: number) => string> = {
  a: (months) => `${counted(months, 'månad', 'månader')} låg över den övre gränsen`,
  b: (months) => `${counted(months, 'månad', 'månader')} i rad låg över den vanliga nivån`,
  c: (months) => `${counted(months, 'månad', 'månader')} låg nära eller över den övre gränsen, minst två av tre i rad`,
  d: (months) => `${counted(months, 'månad', 'månader')} i rad var var och en högre än den förra`,
}

/** The finding above the picture; none where months are hidden, since what is usual can't be told then. */
export function runTitle(
  signals: readonly RunSignal[],
  { name, end, whole }: { name: string; end: Month; whole: boolean },
): string {
  if (!whole) return 'Månad för månad, så långt den kan visas'
  const since = signals.find(({ rule, months }) => rule === 'b' && months.at(-1) === end)?.months[0]
  if (since !== undefined)
    return `Sedan ${longMonthAndYear(firstDay(since))} har ${name} legat över sin vanliga nivå varje månad`
  const above = signals.find(({ rule }) => rule === 'a')?.months.length
  if (above) return `${sentence(counted(above, 'månad', 'månader'))} det senaste året låg över den övre gränsen`
  if (signals.length > 0) return 'Något har ändrats det senaste året'
  return 'Månaderna varierar som de brukar'
}

/** "Jan–mar 2025 och okt 2025 visas inte: …", a sentence for each reason there is. */
export const gapSentences = (gaps: readonly Gap[]): string[] =>
  (['masked', 'insufficient'] as const).flatMap((status) => {
    const spans = gaps.filter((gap) => gap.status === status).map(({ from, to }) => monthSpan(from, to))
    return spans.length > 0 ? [`${sentence(listed(spans))} ${gapReasons[status]}.`] : []
  })

export interface Gap {
  from: Month
  to: Month
  status: Exclude<Status, 'value'>
}

const gapReasons = {
  masked: 'visas inte: för få medarbetare, eller så skulle de avslöja en annan arbetsplats',
  insufficient: 'har ingen ordinarie arbetstid att räkna på',
}

export const untilText = (end: Month): string => `Frånvaro t.o.m. ${monthAndYear(lastDay(end))}, hela månader`

/** Which signals a month is part of, by their numbers in the picture: "1, 2". */
export const signalNumbers = (signals: readonly RunSignal[], month: Month): string =>
  signals.flatMap(({ months }, place) => (months.includes(month) ? [place + 1] : [])).join(', ')

interface Described {
  measure: Measure
  organisation: string
  rates: readonly (number | null)[]
  organisationRates: readonly (number | null)[]
  limits: { centre: number; lower: number; upper: number } | null
}

/** What the picture shows, for those who don't see it. */
export function runDescription(
  { measure, organisation, rates, organisationRates, limits }: Described,
  signals: readonly RunSignal[],
): string {
  const [last, usual] = [rates.at(-1) ?? null, organisationRates.at(-1) ?? null]
  return [
    last === null
      ? ''
      : `Senaste månaden ${measureText(measure, last)}${usual === null ? '.' : `, ${organisation.toLowerCase()} ${measureText(measure, usual)}.`}`,
    limits === null
      ? ''
      : `Skillnaden mot ${organisation.toLowerCase()} brukar vara mellan ${signedMeasure(measure, limits.lower)} och ${signedMeasure(measure, limits.upper)} ${measureUnit[measure]}.`,
    ...signals.map((signal) => signalSentence(signal)),
  ]
    .filter(Boolean)
    .join(' ')
}

/** What an absence is called by how long its occasion is. */
export const classTitles: Record<LengthClass, string> = {
  short: 'Kort, dag 1–14',
  medium: 'Dag 15–59',
  long: 'Lång, 60 dagar eller mer',
}

export const runSubtitle: Record<Measure, string> = {
  total: 'Sjukfrånvaro per månad, procent av ordinarie arbetstid',
  short: 'Korta tillfällen per månad, omräknat till per 100 anställda på ett år',
}
