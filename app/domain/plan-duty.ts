import type { Clock } from './clock'
import type { StatutoryLimitName } from './clock-limit'
import type { Day } from './day'

/** Whether a plan för återgång i arbete is to be made, and by when. */
export type PlanDuty =
  /** Not off sick, or back before it came to that. */
  | { kind: 'none' }
  /** Nobody has said whether the absence will last 60 days; must be said by day 30. */
  | { kind: 'undecided'; dueOn: Day }
  | { kind: 'not-expected'; lastDay: Day }
  | { kind: 'due'; dueOn: Day }
  | { kind: 'adopted'; on: Day }
  | { kind: 'not-needed'; on: Day }

export interface PlanFacts {
  /** What has been said of how long the absence lasts, oldest first. */
  expectations: readonly { lastDay: Day; saidOn: Day }[]
  /** Days on which a version of the plan was adopted, oldest first. */
  adopted: readonly Day[]
  /** Days on which it was documented that no plan is needed, oldest first. */
  waived: readonly Day[]
}

/**
 * The duty of the sick-pay period: an absence expected to last until the limit of long absence (60 sick days) takes a plan by
 * the plan's own (day 30), as SFB 30 kap. 6 § has it. When that
 * becomes clear later, the plan is due the day it was said; an absence nobody has said anything of is clear on day 60.
 * What was adopted or documented as not needed in an earlier period does not count for this one.
 */
export function planDuty(clock: Clock, { expectations, adopted, waived }: PlanFacts, today: Day): PlanDuty {
  const period = clock.sickPayPeriod
  if (!period?.running) return { kind: 'none' }
  const inPeriod = (on: Day) => on >= period.from
  const [adoptedOn, waivedOn] = [adopted.find(inPeriod), waived.find(inPeriod)]
  if (adoptedOn !== undefined) return { kind: 'adopted', on: adoptedOn }
  if (waivedOn !== undefined) return { kind: 'not-needed', on: waivedOn }
  const said = expectations.filter(({ saidOn }) => saidOn >= period.from)
  const planFromDays = limitOf(clock, 'longAbsence')?.fromDay ?? Infinity
  const isLong = ({ lastDay }: { lastDay: Day }) => period.days + (lastDay - today) >= planFromDays
  const latest = said.at(-1)
  const readyOn = limitOf(clock, 'plan')?.from ?? today
  if (period.days < planFromDays && !latest) return { kind: 'undecided', dueOn: readyOn }
  if (period.days < planFromDays && latest && !isLong(latest)) return { kind: 'not-expected', lastDay: latest.lastDay }
  const longOn = limitOf(clock, 'longAbsence')?.from ?? today
  return { kind: 'due', dueOn: laterOf(readyOn, earlierOf(clearSince(said, isLong) ?? longOn, longOn)) }
}

const limitOf = ({ limits }: Clock, name: StatutoryLimitName) => limits.find((limit) => limit.name === name)

const laterOf = (one: Day, other: Day): Day => (one > other ? one : other)
const earlierOf = (one: Day, other: Day): Day => (one < other ? one : other)

/** The first of the expectations from which all have been long. */
function clearSince(
  said: readonly { lastDay: Day; saidOn: Day }[],
  isLong: (one: { lastDay: Day }) => boolean,
): Day | null {
  const lastShort = said.findLastIndex((one) => !isLong(one))
  return said[lastShort + 1]?.saidOn ?? null
}
