import { addDays, day, type Day } from '~/domain/day'
import type { PersonFacts } from '~/domain/statistics/person-facts'
import { everyDay, hundredths, isoMonth, occasionOfEachSickDay, type Exact, type PersonDay } from './day-by-day'

/** How long each occasion of a person is on a day, by its first day: the last tick so far less the first, plus one. */
export function lengthsOn(facts: PersonFacts, end: Day): Map<Day, number> {
  const lengths = new Map<Day, number>()
  for (const [date, occasion] of occasionOfEachSickDay(facts, end)) {
    lengths.set(occasion, Math.max(lengths.get(occasion) ?? 0, date - occasion + 1))
  }
  return lengths
}

/** The last day of the last calendar month that is over on `today`, by going back day by day. */
export function endOfLastWholeMonth(today: Day): Day {
  let date = today
  while (isoMonth(date) === isoMonth(addDays(date, 1))) date = addDays(date, -1)
  return date
}

/** A quotient of exact numbers in percent, rounded half up to so many decimals without ever leaving the whole numbers. */
export function exactPercent(part: Exact, whole: Exact, decimals: number): string {
  if (whole === 0n) return 'insufficient'
  const scale = 10n ** BigInt(decimals)
  const rounded = (part * 100n * scale * 2n + whole) / (whole * 2n)
  return `${rounded / scale}.${String(rounded % scale).padStart(decimals, '0')}`
}

/** The seven as sums over every single day of the year so far: part, whole and whose days they were. */
export function sevenOf(people: readonly PersonFacts[], year: number, today: Day) {
  const yearEnd = day(`${year}-12-31`)
  const end = endOfLastWholeMonth(today) < yearEnd ? endOfLastWholeMonth(today) : yearEnd
  const days = everyDay(people, day(`${year}-01-01`), end)
  const lengths = new Map(people.map((facts) => [facts.person, lengthsOn(facts, end)]))
  const isLong = (seen: PersonDay) => (lengths.get(seen.person)?.get(seen.occasion ?? seen.date) ?? 0) >= 60
  const sum = (chosen: PersonDay[], of: 'sick' | 'ordinary') => chosen.reduce((total, seen) => total + seen[of], 0n)
  const quotient = (chosen: PersonDay[]) => ({
    part: sum(chosen, 'sick'),
    whole: sum(chosen, 'ordinary'),
    persons: new Set(chosen.filter(({ ordinary }) => ordinary > 0n).map(({ person }) => person)).size,
  })
  const all = quotient(days)
  return [
    all,
    { part: sum(days.filter(isLong), 'sick'), whole: all.part, persons: all.persons },
    ...(['K', 'M'] as const).map((sex) => quotient(days.filter((seen) => seen.sex === sex))),
    quotient(days.filter(({ age }) => age < 30)),
    quotient(days.filter(({ age }) => age >= 30 && age < 50)),
    quotient(days.filter(({ age }) => age >= 50)),
  ]
}

/** Person and workplace of every occasion that starts from `begin` on and is at most 14 days on `end`. */
export const shortStarts = (facts: PersonFacts, begin: Day, end: Day): string[] =>
  startOfEach(facts, end)
    .filter(({ first, length }) => first >= begin && length < 15)
    .map(({ workplace }) => `${facts.person} ${workplace}`)

/** First day and workplace of every occasion that has started by `end`, and its length so far; those at no workplace left out. */
export function startOfEach(facts: PersonFacts, end: Day): { first: Day; workplace: number; length: number }[] {
  const starts: { first: Day; workplace: number; length: number }[] = []
  for (const [first, length] of lengthsOn(facts, end)) {
    const workplace = workplaceOnFirstDay(facts, first)
    if (workplace !== null) starts.push({ first, workplace, length })
  }
  return starts
}

/** Where an occasion starts: the place she was off sick from that day, the one with most time a week when there are several. */
function workplaceOnFirstDay(facts: PersonFacts, first: Day): number | null {
  let best: { sick: boolean; time: bigint; number: string; workplace: number } | null = null
  for (const { number, workplace, share, weeklyHours, from, to } of facts.employments) {
    if (first < from || (to !== null && first > to)) continue
    const sick = facts.spells.some(
      (spell) => spell.number === number && spell.from <= first && (spell.to ?? first) >= first,
    )
    const time = hundredths(share) * hundredths(weeklyHours)
    const better =
      best === null ||
      (sick !== best.sick ? sick : time !== best.time ? time > best.time : number.localeCompare(best.number) < 0)
    if (better) best = { sick, time, number, workplace }
  }
  return best?.workplace ?? null
}
