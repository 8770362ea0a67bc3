import type { Day } from '~/domain/day'
import type { Strip, StripOccasion } from '~/domain/strip'
import { dayRange, longDay, monthAndYear } from './day'
import { counted, countWord, sentence } from './number'

/** The finding above the strip: "Åtta tillfällen på två år, sex av dem sedan 3 december". */
export function stripTitle({ occasions, today }: Strip): string {
  const numbered = occasions.filter(({ number }) => number !== null)
  const [first] = numbered
  if (occasions.length === 0) return 'Ingen sjukfrånvaro på två år'
  const all = `${sentence(counted(occasions.length, 'tillfälle', 'tillfällen', 'ett'))} på två år`
  if (!first) return all
  const since = `sedan ${longDay(first.from, today - first.from < 365 ? first.from : today)}`
  if (numbered.length === occasions.length) return `${all}, ${allOf[numbered.length] ?? 'alla '}${since}`
  return `${all}, ${countWord(numbered.length)} av dem ${since}`
}

const allOf = ['', '', 'båda ']

/** "mån 19–tis 20 och fre 23–mån 26 jan", "från mån 26 okt" while it goes on. */
export function occasionText({ reports, open }: StripOccasion, today: Day): string {
  return reports
    .map(({ from, to }, place) => dayRange(from, open && place === reports.length - 1 ? null : to, today))
    .join(' och ')
}

/** "6 dagar, två anmälningar" */
export const occasionSize = ({ days, reports }: StripOccasion): string =>
  `${days} ${days === 1 ? 'dag' : 'dagar'}${reports.length > 1 ? `, ${countWord(reports.length)} anmälningar` : ''}`

/** What the picture shows, for those who don't see it. */
export function stripDescription(strip: Strip): string {
  const { occasions, today } = strip
  const told = occasions.map((occasion) => `${occasionText(occasion, today)}, ${occasionSize(occasion)}`)
  return told.length === 0 ? 'Inga dagar är markerade.' : `${sentence(told.join('; '))}.`
}

/** Those that the rule doesn't count, apart by why: begun before its window, or within it but too long. */
export function uncounted({ occasions, window }: Strip): { before: StripOccasion[]; within: StripOccasion[] } {
  const others = occasions.filter(({ number }) => number === null)
  const isBefore = ({ from }: StripOccasion) => window === null || from < window.from
  return { before: others.filter(isBefore), within: others.filter((occasion) => !isBefore(occasion)) }
}

/** Why some of it isn't counted, for the key of the picture; null when all is, or when nothing is counted at all. */
export function uncountedText(strip: Strip): string | null {
  const { before, within } = uncounted(strip)
  if (strip.rule === null || before.length + within.length === 0) return null
  if (strip.window === null) return 'räknas inte: tidigare frånvaro'
  const reasons = [...(before.length > 0 ? ['för länge sedan'] : []), ...(within.length > 0 ? [tooLong(strip)] : [])]
  return `räknas inte: ${reasons.join(' eller ')}`
}

/** "längre än 14 dagar" */
export const tooLong = ({ rule }: Strip): string =>
  rule?.kind === 'repeated' ? `längre än ${rule.maxSpellLength} dagar` : ''

/** "Före perioden: mån 17–fre 21 feb 2025 och mån 6–ons 8 okt 2025." */
export const listed = (label: string, occasions: readonly StripOccasion[], today: Day): string => {
  const texts = occasions.map((occasion) => occasionText(occasion, today))
  const last = texts.pop() ?? ''
  return `${label}: ${texts.length > 0 ? `${texts.join(', ')} och ${last}` : last}.`
}

/** "dec 2025", "–maj 2026" */
export const halfYear = (from: Day, to: Day): [string, string] => [monthAndYear(from), `–${monthAndYear(to)}`]
