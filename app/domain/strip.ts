import type { AbsenceSpell } from './absence'
import { addDays, addMonths, calendarParts, earlier, later, type Day } from './day'
import { occasions, relapseGapDays, spellsUntil } from './occasion'
import type { Judgement } from './judgement'
import type { RuleParameters } from './rule'

interface Stretch {
  from: Day
  to: Day
}

/** A time off sick within the 24 months, as the strip draws and its table tells it. */
export interface StripOccasion extends Stretch {
  /** 1, 2 … for those that the rule counts, oldest first; null for the others. */
  number: number | null
  /** The reports it is made of, in order; several when they count as one. */
  reports: Stretch[]
  /** Sick days, overlapping ones once. */
  days: number
  /** Goes on today, as far as is known. */
  open: boolean
}

/** A half year of the strip: whole calendar months. */
export interface StripRow extends Stretch {
  /** First day of each month. */
  months: Day[]
  /** Sick days, each once. */
  counted: Day[]
  others: Day[]
  /** The part of it that the rule looks at. */
  window: Stretch | null
}

export interface Strip {
  rows: StripRow[]
  occasions: StripOccasion[]
  /** The days that the rule looks at; null without one about repeated absence. */
  window: Stretch | null
  rule: RuleParameters | null
  today: Day
}

/**
 * The last 24 calendar months in four half years, the current month last. What `rule` counts today (`counted`) is told
 * apart; spells go no further than today. Reports chain as the rule about repeated absence lets them, else by the five-day rule.
 */
export function stripOf(
  spells: readonly AbsenceSpell[],
  counting: { rule: RuleParameters; counted: Judgement['counted'] } | null,
  today: Day,
): Strip {
  const start = addMonths(firstOfMonth(today), -23)
  const begun = spellsUntil(spells, today).filter(({ to }) => to >= start)
  const goesOn = spells.some((spell) => spell.from <= today && (spell.to === null || spell.to > today))
  const rule = counting?.rule ?? null
  const repeated = rule?.kind === 'repeated' ? rule : null
  const shown = occasions(begun, repeated?.mergeGapDays ?? relapseGapDays).map(({ from, to, spells: reports }) => ({
    from,
    to: to ?? today,
    number: numberOf({ from, to: to ?? today }, counting?.counted ?? []),
    reports: reports.map((report) => ({ from: report.from, to: report.to ?? today })),
    days: sickDays(reports).length,
    open: goesOn && (to ?? today) === today,
  }))
  const window = repeated && { from: addDays(addMonths(today, -repeated.windowMonths), 1), to: today }
  const rows = [0, 6, 12, 18].map((month) => rowOf(addMonths(start, month), shown, window))
  return { rows, occasions: shown, window, rule, today }
}

const numberOf = ({ from, to }: Stretch, counted: Judgement['counted']): number | null => {
  const place = counted.findIndex((occasion) => occasion.from >= from && occasion.from <= to)
  return place < 0 ? null : place + 1
}

const firstOfMonth = (day: Day): Day => addDays(day, 1 - calendarParts(day).dayOfMonth)

function rowOf(from: Day, shown: readonly StripOccasion[], window: Stretch | null): StripRow {
  const row = { from, to: addDays(addMonths(from, 6), -1) }
  const daysOf = (some: readonly StripOccasion[]) =>
    sickDays(some.flatMap(({ reports }) => reports)).filter((day) => day >= row.from && day <= row.to)
  return {
    ...row,
    months: [0, 1, 2, 3, 4, 5].map((month) => addMonths(from, month)),
    counted: daysOf(shown.filter(({ number }) => number !== null)),
    others: daysOf(shown.filter(({ number }) => number === null)),
    window: window && shared(row, window),
  }
}

/** @returns the days that two stretches share, null when there are none. */
export function shared(one: Stretch, other: Stretch): Stretch | null {
  const both = { from: later(one.from, other.from), to: earlier(one.to, other.to) }
  return both.from <= both.to ? both : null
}

function sickDays(stretches: readonly { from: Day; to: Day | null }[]): Day[] {
  const days = new Set<Day>()
  for (const { from, to } of stretches) for (let day = from; day <= (to ?? from); day = addDays(day, 1)) days.add(day)
  return [...days].sort((one, other) => one - other)
}
