import { z } from 'zod'
import { addDays, parseDay, type Day } from './day'
import { logOutcomes, logReviewed, parsePlace, startOfDay } from './log'
import { logGroups } from './log-group'
import { parseTime } from './log-time'
import { roles } from './role'

const word = z.string().trim().max(200).catch('').default('')

/** A search in the log as it stands in the address; what can't be read is left out. */
export const logQuery = z.object({
  fran: word,
  till: word,
  /** Inside or outside working hours: `inom`, `utanfor`. */
  tid: word,
  /** Two times of day, over midnight when the first is the later. */
  klfran: word,
  kltill: word,
  vem: word,
  person: word,
  roll: word,
  grupp: word,
  handelse: word,
  utfall: word,
  granskad: word,
  forfragan: word,
  /** `ja` shows the reader's own readings of the log too. */
  egna: word,
})

export type LogQuery = z.infer<typeof logQuery>

/** What is looked for, read from the address; `fore` and `efter` are where the page begins. */
export const wantedIn = (query: LogQuery, search: URLSearchParams) => ({
  from: momentOf(query.fran, (day) => day),
  until: momentOf(query.till, (day) => addDays(day, 1)),
  actor: query.vem,
  person: query.person,
  role: [...roles, 'system'].find((one) => one === query.roll) ?? null,
  group: logGroups.find((one) => one === query.grupp) ?? null,
  action: query.handelse || null,
  outcome: logOutcomes.find((one) => one === query.utfall) ?? null,
  reviewed: logReviewed.find((one) => one === query.granskad) ?? null,
  time: timeIn(query),
  request: query.forfragan || null,
  withOwn: query.egna === 'ja',
  before: parsePlace(search.get('fore')),
  after: parsePlace(search.get('efter')),
})

function momentOf(text: string, dayOf: (day: Day) => Day): number | null {
  const day = parseDay(text)
  return day === null ? null : startOfDay(dayOf(day))
}

function timeIn({ tid, klfran, kltill }: LogQuery) {
  const [from, until] = [parseTime(klfran), parseTime(kltill)]
  if (from !== null || until !== null) return { kind: 'mellan' as const, from: from ?? 0, until: until ?? 24 * 60 }
  return tid === 'inom' || tid === 'utanfor' ? { kind: tid as 'inom' | 'utanfor' } : null
}
