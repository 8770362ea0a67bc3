import { parseDay, type Day } from './day'

/**
 * A day as people write it: `2026-11-26`, `20261126`, `26/11 2026`, `26.11.2026`, `26 nov 2026`, `tor 26 november 2026`.
 * @returns `no-year` when only the year is missing, and null when it isn't an existing day.
 */
export function writtenDay(text: string): Day | 'no-year' | null {
  const iso = parseDay(text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'))
  if (iso !== null) return iso
  const [, dayOfMonth, month, year] = spoken.exec(text.toLowerCase()) ?? []
  const number = month === undefined ? 0 : monthNumber(month)
  if (dayOfMonth === undefined || number === 0) return null
  const found = parseDay(`${year ?? leapYear}-${padded(number)}-${padded(Number(dayOfMonth))}`)
  return found !== null && year === undefined ? 'no-year' : found
}

const spoken = /^(?:[a-zåäö]{3,7}\.? )?(\d{1,2})(?:[/.-]| )(\d{1,2}|[a-z]{3,9})\.?(?:[/.-]|\s+)?(\d{4})?$/

const leapYear = 2028

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

/** 1–12; 0 when it isn't a month. */
const monthNumber = (text: string): number => Number(text) || months.indexOf(text.slice(0, 3)) + 1

const padded = (number: number): string => String(number).padStart(2, '0')
