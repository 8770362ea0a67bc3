import type { AbsenceSpell } from './absence'
import { addDays, addMonths, earlier, later, type Day } from './day'
import { firstSickDayFrom, occasions, touchingGapDays, type Occasion } from './occasion'
import type { LongAbsenceRule, RepeatedShortRule, RuleParameters } from './rule'

/** What a rule looks at. `contacts`: days of talks held or booked and of contacts noted, earlier or to come. */
export interface RuleFacts {
  spells: readonly AbsenceSpell[]
  contacts: readonly Day[]
}

export interface Judgement {
  holds: boolean
  /** First day from which the rule has held every day until today; null when it doesn't hold. */
  heldSince: Day | null
  /** Occasions that count today, oldest first, also when they are too few. */
  counted: Occasion[]
  /** First day of the latest of them. */
  latestOccasion: Day | null
  /** First later day on which time alone makes the rule begin or cease to hold or, while it holds, changes what counts. */
  nextOn: Day | null
}

/** The days on which an occasion counts, both included; `to` null = with no end. */
interface Counting {
  occasion: Occasion
  from: Day
  to: Day | null
}

/**
 * Judges a rule today. Every earlier day is judged as it would have been with the spells as known now but cut off there,
 * so that today's reports and tomorrow's judge one day alike; never before `startsOn`. Source: method.md §2, product.md §4.
 */
export function judge(rule: RuleParameters, facts: RuleFacts, today: Day, startsOn: Day): Judgement {
  const all = rule.kind === 'repeated' ? countingShort(rule, facts) : countingLong(rule, facts)
  const needed = rule.kind === 'repeated' ? rule.minOccasions : 1
  const counted = all.filter((counting) => countsOn(counting, today)).map(({ occasion }) => begunBy(occasion, today))
  const holds = today >= startsOn && counted.length >= needed
  return {
    holds,
    heldSince: holds ? later(startsOn, risenOn(all, needed, today)) : null,
    counted,
    latestOccasion: counted.at(-1)?.from ?? null,
    nextOn: holds ? nextChange(all, today) : nextHolding(all, needed, today, startsOn),
  }
}

/**
 * The days within a period on which a rule would have begun to hold, judged as known now. One signal each; a rule that held
 * when the period began is none of them.
 */
export function risings(rule: RuleParameters, facts: RuleFacts, { from, to }: { from: Day; to: Day }): Day[] {
  const all = rule.kind === 'repeated' ? countingShort(rule, facts) : countingLong(rule, facts)
  const needed = rule.kind === 'repeated' ? rule.minOccasions : 1
  const begins = new Set(all.map((counting) => counting.from).filter((day) => day >= from && day <= to))
  return [...begins].filter((day) => countOn(all, day) >= needed && countOn(all, addDays(day, -1)) < needed)
}

/** A short occasion counts from its first day until it leaves the window, or until it has become too long. */
function countingShort(rule: RepeatedShortRule, { spells }: RuleFacts): Counting[] {
  const looked = rule.includePartial ? spells : spells.filter((spell) => spell.extent >= 100)
  return occasions(looked, rule.mergeGapDays).map((occasion) => {
    const lastInWindow = addDays(firstDayOutside(occasion.from, rule.windowMonths), -1)
    const tooLongOn = firstSickDayFrom(occasion, addDays(occasion.from, rule.maxSpellLength))
    return {
      occasion,
      from: occasion.from,
      to: tooLongOn === null ? lastInWindow : earlier(lastInWindow, addDays(tooLongOn, -1)),
    }
  })
}

/** The first day whose window, so many months back, no longer holds a first day. A day short months lack leaves a day later. */
function firstDayOutside(first: Day, months: number): Day {
  const same = addMonths(first, months)
  return addMonths(same, -months) < first ? addDays(same, 1) : same
}

/** A long absence counts from the day number of the rule until its end, unless somebody has been in contact since day 1. */
const countingLong = (rule: LongAbsenceRule, { spells, contacts }: RuleFacts): Counting[] =>
  occasions(spells, touchingGapDays)
    .filter((absence) => !(rule.endedByContact && contacts.some((contact) => contact >= absence.from)))
    .map((absence) => ({ occasion: absence, from: addDays(absence.from, rule.fromDay - 1), to: absence.to }))
    .filter((counting) => counting.to === null || counting.from <= counting.to)

const countsOn = ({ from, to }: Counting, day: Day): boolean => from <= day && (to === null || day <= to)

const countOn = (all: readonly Counting[], day: Day): number => all.filter((counting) => countsOn(counting, day)).length

/** An occasion without the spells that are reported ahead. */
function begunBy(occasion: Occasion, today: Day): Occasion {
  const spells = occasion.spells.filter((spell) => spell.from <= today)
  if (spells.length === occasion.spells.length) return occasion
  const ends = spells.map((spell) => spell.to)
  return { from: occasion.from, to: ends.includes(null) ? null : (Math.max(...ends.map(Number)) as Day), spells }
}

/** The number that count only rises when an occasion begins to: the last time it rose to enough is when the rule began to hold. */
function risenOn(all: readonly Counting[], needed: number, today: Day): Day {
  const begun = all.map((counting) => counting.from).filter((from) => from <= today)
  return Math.max(...begun.filter((from) => countOn(all, addDays(from, -1)) < needed)) as Day
}

function nextChange(all: readonly Counting[], today: Day): Day | null {
  const turns = all.flatMap(({ from, to }) => (to === null ? [from] : [from, addDays(to, 1)]))
  return soonest(turns.filter((turn) => turn > today))
}

function nextHolding(all: readonly Counting[], needed: number, today: Day, startsOn: Day): Day | null {
  const rises = [...all.map((counting) => counting.from), startsOn].filter((rise) => rise > today && rise >= startsOn)
  return soonest(rises.filter((rise) => countOn(all, rise) >= needed))
}

const soonest = (days: readonly Day[]): Day | null => (days.length === 0 ? null : (Math.min(...days) as Day))
