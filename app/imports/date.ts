import { parseDay, type Day } from '~/domain/day'
import type { RowFaultCode } from '~/text/import-error'

type DateProblem = { code: RowFaultCode; about?: Record<string, string | number> }

const cacheSize = 50_000
const cache = new Map<string, Day | DateProblem>()

/** `2026-11-20` or `20261120`, in the years 1900–2100. A file repeats its dates, so each is worked out once. */
export function readDay(text: string): Day | DateProblem {
  const known = cache.get(text)
  if (known !== undefined) return known
  const read = workOut(text)
  if (text.length > 10) return read
  if (cache.size >= cacheSize) cache.clear()
  cache.set(text, read)
  return read
}

/** Excel counts days from 30 December 1899, or from 1 January 1904 in workbooks that say so. */
export const excelDay = (serial: number, from1904: boolean): Day =>
  (Math.floor(serial) - (from1904 ? 24107 : 25569)) as Day

function workOut(text: string): Day | DateProblem {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (!parts) return { code: 'not-a-date' }
  const [, year = '', month = '', date = ''] = parts
  const day = parseDay(`${year}-${month}-${date}`)
  if (day === null) return noSuchDate(Number(year), Number(month), Number(date))
  return year < '1900' || year > '2100' ? { code: 'date-out-of-range' } : day
}

function noSuchDate(year: number, month: number, date: number): DateProblem {
  if (month < 1 || month > 12 || date < 1) return { code: 'impossible-date' }
  return { code: 'no-such-date', about: { year, month, days: new Date(Date.UTC(year, month, 0)).getUTCDate() } }
}
