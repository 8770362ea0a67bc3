import type { AbsenceSpell } from './absence'
import type { ClockLimit, CounterName } from './clock-limit'
import { addDays, type Day } from './day'
import { chainGapDays, occasions, relapseGapDays, spellsUntil, touchingGapDays } from './occasion'

/** How far one of the three counters has come today. */
export interface Counter {
  /** Day 1. */
  from: Day
  /** Last sick day so far, today while sick. */
  lastDay: Day
  /** Sick days so far, overlapping ones once and well days not; a part-time sick day is a whole day. */
  days: number
  /** Sick today: the count goes up tomorrow too, as far as is known. */
  running: boolean
  /** Whether a sick day today belongs to it; else the next one starts from day 1. */
  continues: boolean
}

/** The first and last date of a limit, the same for a single day. */
export interface LimitDates extends ClockLimit {
  state: 'reached' | 'ahead' | 'not-reached'
  /** Null when a closed absence never came that far. */
  from: Day | null
  /** Null when a closed absence ended inside the range. */
  to: Day | null
  /** What the two counters of long absence say on those dates; null where one had not begun. */
  period: DayNumbers | null
  chain: DayNumbers | null
}

export interface DayNumbers {
  from: number
  to: number
}

export type Clock = Record<CounterName, Counter | null> & { limits: LimitDates[] }

/**
 * The clock of one person today, by the limits that hold: unbroken absence, sick-pay period (five-day rule) and rehabiliteringskedjan, each the latest
 * that has begun, and when their limits fall. A running absence goes on unbroken, whatever end is reported; a limit that a
 * closed one hasn't come to is not reached. Nothing after today counts. Without absence every counter is null. Source: method.md §2.
 */
export function clockOf(spells: readonly AbsenceSpell[], today: Day, limits: readonly ClockLimit[]): Clock {
  const counted = countsOf(spells, today)
  const counterOf = (name: CounterName) => counted[name] && counted[name].counter
  return {
    currentAbsence: counterOf('currentAbsence'),
    sickPayPeriod: counterOf('sickPayPeriod'),
    chain: counterOf('chain'),
    limits: limits.map((limit) => datesOf(limit, counted, today)),
  }
}

/** The latest of a narrower gap lies within the latest of a wider one, so each looks only at what the one before it found. */
function countsOf(spells: readonly AbsenceSpell[], today: Day): Record<CounterName, Count | null> {
  const chain = count(spellsUntil(spells, today), chainGapDays, today)
  const sickPayPeriod = chain && count(chain.spells, relapseGapDays, today)
  const currentAbsence = sickPayPeriod && count(sickPayPeriod.spells, touchingGapDays, today)
  return { currentAbsence, sickPayPeriod, chain }
}

/** A counter and the unbroken stretches of sick days it adds up. */
interface Count {
  counter: Counter
  stretches: { from: Day; to: Day }[]
  spells: readonly AbsenceSpell[]
}

function count(spells: readonly AbsenceSpell[], gap: number, today: Day): Count | null {
  const latest = occasions(spells, gap).at(-1)
  if (!latest) return null
  const stretches = occasions(latest.spells, touchingGapDays).map(({ from, to }) => ({ from, to: to ?? today }))
  const lastDay = latest.to ?? today
  const days = stretches.reduce((sum, stretch) => sum + daysIn(stretch), 0)
  const counter = {
    from: latest.from,
    lastDay,
    days,
    running: lastDay === today,
    continues: today <= addDays(lastDay, gap),
  }
  return { counter, stretches, spells: latest.spells }
}

const daysIn = (stretch: { from: Day; to: Day }): number => stretch.to - stretch.from + 1

function datesOf(limit: ClockLimit, counts: Record<CounterName, Count | null>, today: Day): LimitDates {
  const counted = counts[limit.counter]
  const from = counted && dateOf(limit.fromDay, counted, today)
  const to = counted && dateOf(limit.toDay, counted, today)
  const period = numbersOn(counts.sickPayPeriod, from, to, today)
  const chain = numbersOn(counts.chain, from, to, today)
  const state = from === null ? 'not-reached' : from <= today ? 'reached' : 'ahead'
  return { from, to, period, chain, state, ...limit }
}

function numbersOn(count: Count | null, from: Day | null, to: Day | null, today: Day): DayNumbers | null {
  if (from === null || count === null || from < count.counter.from) return null
  return { from: numberOn(from, count, today), to: numberOn(to ?? from, count, today) }
}

/** Sick days up to and including a date, as they were, or as they will be when the absence goes on. */
const numberOn = (date: Day, { counter, stretches }: Count, today: Day): number =>
  date > today
    ? counter.days + (date - today)
    : stretches.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, date) - from + 1), 0)

/** The date of a numbered sick day: as it was, or as it will be when the absence goes on. */
function dateOf(dayNumber: number, { counter, stretches }: Count, today: Day): Day | null {
  if (dayNumber > counter.days) return counter.running ? addDays(today, dayNumber - counter.days) : null
  let left = dayNumber
  for (const stretch of stretches) {
    if (left <= daysIn(stretch)) return addDays(stretch.from, left - 1)
    left -= daysIn(stretch)
  }
  return null
}
