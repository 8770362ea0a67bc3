import { statement, type Client } from '#db/client.server'
import { logPage, logParameters, logTail, type LogFilter } from '#db/log.server'
import type { LogRow } from '#db/log-event.server'
import { candidates, chosen, type Candidate } from '#db/log-search.server'
import { settingsOn } from '#db/setting.server'
import { indexedTo } from '#db/trail-index.server'
import { groupOf, type LogGroup } from '~/domain/log-group'
import { yearOf, type LogTime } from '~/domain/log-time'
import { policy } from '~/policy'
import type { Question } from './gate.server'

/** Inside or outside working hours, whatever they are; or between two times, in minutes. */
type WantedTime = { kind: 'inom' | 'utanfor' } | { kind: 'mellan'; from: number; until: number }

export interface LogWanted extends Omit<LogFilter, 'actor' | 'person' | 'withoutReadingsOf' | 'time'> {
  group: LogGroup | null
  time: WantedTime | null
  /** Her own readings of the log too, which are in the way of what she looks for. */
  withOwn: boolean
  /** As typed: a name, an e-mail address, `systemet`. */
  actor: string
  /** As typed: a name, an anstallningsnummer, or an opaque name. */
  person: string
}

interface Selection {
  /** Null when the words may have meant several, or nobody. */
  filter: LogFilter | null
  actors: Candidate[]
  people: Candidate[]
}

/** What is asked for, once it is known who is meant. */
export function selectionOf(question: Question, wanted: LogWanted): Selection {
  const { actors, people } = candidates(question.db, wanted)
  const own = wanted.withOwn || narrowed(wanted)
  const time = wanted.time && timeOf(question, wanted.time)
  const withoutReadingsOf = own ? null : question.actor.accountId
  return { actors, people, filter: chosen({ ...wanted, time, withoutReadingsOf }, actors, people) }
}

/** Whoever asks for one kind of event, one actor or one request is shown all of it. */
const narrowed = ({ action, actor, request, group }: LogWanted): boolean =>
  action !== null || actor !== '' || request !== null || group === 'granskning'

function timeOf({ db, today }: Question, time: WantedTime): LogTime {
  const years = yearsOf(db)
  if (time.kind === 'mellan') return { ...time, years }
  const { workHoursFrom, workHoursUntil } = settingsOn(db, today)
  return { kind: time.kind, from: workHoursFrom, until: workHoursUntil, years }
}

function yearsOf(db: Client): [number, number] {
  const ends = statement<{ first: number | null; last: number | null }>(db, endsText).get()
  return [yearOf(ends?.first ?? 0), yearOf(ends?.last ?? 0)]
}

const endsText = `SELECT (SELECT min(at) FROM audit_event) AS first, (SELECT max(at) FROM audit_event) AS last`

/** The events of a selection, in order: a group of actions is asked for action by action, each by its index. */
export function found(db: Client, filter: LogFilter, group: LogGroup | null, most?: number): LogRow[] {
  const actions = group === null || filter.action !== null ? [filter.action] : actionsOf(group)
  const way = filter.after ? 1 : -1
  return actions
    .flatMap((action) => foundOf(db, { ...filter, action }, most))
    .sort((one, other) => way * (one.at - other.at || one.id - other.id))
}

const actionsOf = (group: LogGroup): string[] => Object.keys(policy).filter((action) => groupOf(action) === group)

function foundOf(db: Client, filter: LogFilter, most?: number): LogRow[] {
  const parameters = { ...logParameters(filter), indexed: indexedTo(db) }
  const rows = statement<LogRow>(db, logPage(filter, most)).all(parameters)
  return filter.person === null ? rows : [...rows, ...statement<LogRow>(db, logTail(filter, most)).all(parameters)]
}
