import type { ClockLimit } from './clock-limit'
import { limitTrialForm } from './clock-limit-form'

/** At which field of the form each refusal is shown. */
export const limitFieldOf = {
  'limit-backwards': 'tilldag',
  'limit-day-taken': 'dag',
  'limit-starts-before-next': 'fran',
  'limit-starts-in-past': 'fran',
  'limit-without-reason': 'skal',
  'limit-without-title': 'namn',
} as const

/** A day number and a counter as they stand in an address. */
export interface AskedLimit {
  dag: string
  raknare: string
}

export const askedLimit = (query: URLSearchParams): AskedLimit => ({
  ...{ dag: query.get('dag') ?? '', raknare: query.get('raknare') ?? 'sickPayPeriod' },
})

/** What stands in the form of a new limit, with what has been tried; `from` is today. */
export const newLimitFields = ({ dag, raknare }: AskedLimit, from: string): Record<string, string> => ({
  ...{ dag, raknare },
  ...{ kravs: 'gora', vem: 'chef', fran: from },
})

/** A limit as the form that changes it begins. */
export const fieldsOfLimit = (limit: ClockLimit, from: string): Record<string, string> => ({
  ...{ namn: limit.title ?? '', betydelse: limit.meaning ?? '', dag: String(limit.fromDay) },
  ...{ tilldag: limit.toDay === limit.fromDay ? '' : String(limit.toDay), raknare: limit.counter },
  ...{ kravs: limit.asks ? 'gora' : 'beratta', vem: limit.who, fran: from },
})

/** The limit that an address asks to try; null before anything is asked, or when it can't be read. */
export function triedLimit(query: URLSearchParams) {
  const asked = askedLimit(query)
  if (!query.has('dag')) return { ...asked, limit: null }
  const read = limitTrialForm.safeParse(asked)
  if (!read.success) return { ...asked, limit: null, fault: read.error.issues[0]?.message ?? 'missing' }
  const { raknare: counter, dag: fromDay } = read.data
  const limit: ClockLimit = {
    ...{ name: 'prov', counter, fromDay, toDay: fromDay, title: null, meaning: null, asks: true, who: 'chef' },
  }
  return { ...asked, limit }
}
