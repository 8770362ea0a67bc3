import { day, type Day } from './day'

/** Which of the three counters a limit is reached by. */
export const counterNames = ['currentAbsence', 'sickPayPeriod', 'chain'] as const
export type CounterName = (typeof counterNames)[number]

/** The limits that law and common practice give every employer. */
const statutoryLimitNames = [
  ...(['first', 'certificate', 'sickPayEnds', 'plan', 'longAbsence'] as const),
  ...(['chain90', 'chain180', 'chain365'] as const),
] as const
export type StatutoryLimitName = (typeof statutoryLimitNames)[number]

/** Who is to do what a limit asks for. */
export const limitActors = ['chef', 'rekoAg'] as const
export type LimitActor = (typeof limitActors)[number]

/** Something to be done on a numbered day, or between two of them. */
export interface ClockLimit {
  /** One of the statutory names; an opaque one for a limit of the employer's own. */
  name: string
  counter: CounterName
  fromDay: number
  /** Last day of the range; the same as `fromDay` for a single day. */
  toDay: number
  /** The employer's own words; null where the portal's stand. */
  title: string | null
  meaning: string | null
  /** Whether something is to be done; else the limit only tells. */
  asks: boolean
  who: LimitActor
  /** The day one of the employer's own was new: what fell before it is asked of nobody. */
  since?: Day
}

/** A limit as it reads from a day on; a changed one is a new version, the past keeps its own. */
export interface ClockLimitVersion extends ClockLimit {
  version: number
  startsOn: Day
  /** False from the day a limit ends. */
  active: boolean
  /** The statute it comes from; null for the employer's own. */
  source: string | null
  /** Why it was added, changed or ended; null in what the portal ships with. */
  reason: string | null
}

export const isStatutory = (name: string): name is StatutoryLimitName =>
  (statutoryLimitNames as readonly string[]).includes(name)

const limit = (
  name: StatutoryLimitName,
  counter: CounterName,
  [fromDay, toDay = fromDay]: readonly [number, number?],
  { asks, source }: { asks: boolean; source: string },
): ClockLimitVersion => ({
  ...{ name, counter, fromDay, toDay, title: null, meaning: null, asks, who: 'chef', source },
  ...{ version: 1, startsOn: day('2018-07-01'), active: true, reason: null },
})

const chain = '27 kap. 46–49 §§ socialförsäkringsbalken'
const sickPay = '7 och 12 §§ sjuklönelagen'

/** What every portal starts from: the first version of each statutory limit. Source: as stated in each, gathered in domain.md §3.1. */
export const statutoryLimits: readonly ClockLimitVersion[] = [
  limit('first', 'sickPayPeriod', [1], { asks: false, source: '8 § sjuklönelagen' }),
  limit('certificate', 'currentAbsence', [8], { asks: true, source: '8 § sjuklönelagen' }),
  limit('sickPayEnds', 'sickPayPeriod', [15, 21], { asks: true, source: sickPay }),
  limit('plan', 'sickPayPeriod', [30], { asks: true, source: '30 kap. 6 § socialförsäkringsbalken' }),
  limit('longAbsence', 'sickPayPeriod', [60], { asks: true, source: '30 kap. 6 § socialförsäkringsbalken' }),
  limit('chain90', 'chain', [90], { asks: true, source: chain }),
  limit('chain180', 'chain', [180], { asks: false, source: chain }),
  limit('chain365', 'chain', [365], { asks: false, source: chain }),
]

/**
 * The limits that hold on a day, by their first day number: of each the version that has started last, unless it ends it. One of
 * the employer's own carries the day it was new.
 */
export function limitsInForce(versions: readonly ClockLimitVersion[], date: Day): ClockLimitVersion[] {
  const latest = new Map<string, ClockLimitVersion>()
  for (const version of versions) {
    const known = latest.get(version.name)
    if (version.startsOn <= date && (!known || version.version > known.version)) latest.set(version.name, version)
  }
  const newOn = ({ name }: ClockLimitVersion) => versions.find((first) => first.name === name)?.startsOn ?? date
  return [...latest.values()]
    .filter(({ active }) => active)
    .map((limit) => (isStatutory(limit.name) ? limit : { ...limit, since: newOn(limit) }))
    .sort((one, other) => one.fromDay - other.fromDay)
}
