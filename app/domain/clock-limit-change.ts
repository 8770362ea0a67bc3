import { isStatutory, type ClockLimit, type ClockLimitVersion } from './clock-limit'
import type { Day } from './day'
import { accept, refuse, type Decision } from './outcome'

type Versions = readonly ClockLimitVersion[]

/** From which day a change counts, and why it is made. */
export interface ChangeFrom {
  startsOn: Day
  reason: string | null
}

/** Add a limit of the employer's own, from today at the earliest. Two limits never begin on the same day number. */
export function addLimit(
  versions: Versions,
  limit: ClockLimit,
  from: ChangeFrom,
  today: Day,
): Decision<ClockLimitVersion> {
  if (from.startsOn < today) return refuse('limit-starts-in-past')
  return placed(versions, { ...limit, ...from, version: 1, active: true, source: null })
}

/**
 * A new version of a limit, the latest of it before. The days of a statutory one change when the law does, and then it takes a
 * reason. Nothing before the day it starts is rewritten.
 */
export function changeLimit(
  versions: Versions,
  latest: ClockLimitVersion,
  { limit, source, ...from }: ChangeFrom & { limit: Omit<ClockLimit, 'name'>; source: string | null },
  today: Day,
): Decision<ClockLimitVersion> {
  const refused = unfit(latest, from.startsOn, today)
  if (refused) return refuse(refused)
  if (isStatutory(latest.name) && from.reason === null) return refuse('limit-without-reason')
  const { name, version } = latest
  const next = { ...latest, ...limit, ...from, name, source: source ?? latest.source, version: version + 1 }
  if (sameLimit(next, latest)) return refuse('limit-unchanged')
  return placed(versions, next)
}

/** End a limit of the employer's own from a day on. A statutory one stays until the law says otherwise. */
export function endLimit(latest: ClockLimitVersion, from: ChangeFrom, today: Day): Decision<ClockLimitVersion> {
  const refused = unfit(latest, from.startsOn, today)
  if (refused) return refuse(refused)
  if (isStatutory(latest.name)) return refuse('limit-statutory')
  return accept({ ...latest, ...from, version: latest.version + 1, active: false })
}

/** The limit that begins on this day number and has no end; an end that is decided is not taken back. */
export const standingLimit = (versions: Versions, fromDay: number): ClockLimitVersion | null =>
  versions.find((version) => version.active && version.fromDay === fromDay && nextOf(versions, version) === null) ??
  null

function unfit(latest: ClockLimitVersion, startsOn: Day, today: Day): string | null {
  if (startsOn < today) return 'limit-starts-in-past'
  return startsOn < latest.startsOn ? 'limit-starts-before-next' : null
}

function placed(versions: Versions, next: ClockLimitVersion): Decision<ClockLimitVersion> {
  if (next.title === null && !isStatutory(next.name)) return refuse('limit-without-title')
  if (next.toDay < next.fromDay) return refuse('limit-backwards')
  const taken = versions.some(
    (other) =>
      other.active && other.name !== next.name && other.fromDay === next.fromDay && !isOver(versions, other, next),
  )
  return taken ? refuse('limit-day-taken', { day: next.fromDay }) : accept(next)
}

/** Whether something else has come in its place by the time the new one starts. */
const isOver = (versions: Versions, other: ClockLimitVersion, { startsOn }: ClockLimitVersion): boolean =>
  (nextOf(versions, other)?.startsOn ?? Infinity) <= startsOn

const nextOf = (versions: Versions, { name, version }: ClockLimitVersion): ClockLimitVersion | null =>
  versions.find((other) => other.name === name && other.version === version + 1) ?? null

const sameLimit = (one: ClockLimitVersion, other: ClockLimitVersion): boolean =>
  (['counter', 'fromDay', 'toDay', 'title', 'meaning', 'asks', 'who'] as const).every((key) => one[key] === other[key])
