import { addDays, calendarParts, isoDay, weekday, type Day } from '~/domain/day'

const weekdays = ['mån', 'tis', 'ons', 'tor', 'fre', 'lör', 'sön']
const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const longMonths = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
]

/** "tor 12 nov"; with the year when it isn't this year's: "tor 12 nov 2025". */
export function shortDay(day: Day, today: Day): string {
  const text = fullDay(day)
  return calendarParts(day).year === calendarParts(today).year ? text.slice(0, -5) : text
}

/** "fre 20 nov 2026", the year always there. */
export function fullDay(day: Day): string {
  const { year, month, dayOfMonth } = calendarParts(day)
  return `${weekdays[weekday(day) - 1]} ${dayOfMonth} ${months[month - 1]} ${year}`
}

/** "12 november", in running text; with the year when it isn't this year's. */
export function longDay(day: Day, today: Day): string {
  const { year, month, dayOfMonth } = calendarParts(day)
  const text = `${dayOfMonth} ${longMonths[month - 1]}`
  return year === calendarParts(today).year ? text : `${text} ${year}`
}

/** "mån 9–fre 13 nov", "ons 30 sep–fre 2 okt", "från mån 9 nov" while it is still open. */
export function dayRange(from: Day, to: Day | null, today: Day): string {
  if (to === null) return `från ${shortDay(from, today)}`
  if (from === to) return shortDay(from, today)
  const [first, last] = [calendarParts(from), calendarParts(to)]
  const sameMonth = first.year === last.year && first.month === last.month
  const start = sameMonth
    ? `${weekdays[weekday(from) - 1]} ${first.dayOfMonth}`
    : first.year === last.year
      ? `${weekdays[weekday(from) - 1]} ${first.dayOfMonth} ${months[first.month - 1]}`
      : shortDay(from, today)
  return `${start}–${shortDay(to, today)}`
}

/** "dec", for the axes of pictures. */
export const shortMonth = (month: number): string => months[month - 1] ?? ''

/** "dec 2025" */
export const monthAndYear = (day: Day): string => {
  const { year, month } = calendarParts(day)
  return `${shortMonth(month)} ${year}`
}

/** "december 2025", in running text. */
export const longMonthAndYear = (day: Day): string => {
  const { year, month } = calendarParts(day)
  return `${longMonths[month - 1]} ${year}`
}

/** "i dag", "i går", "i onsdags"; null when it is longer ago than six days. */
export function recently(day: Day, today: Day): string | null {
  if (day === today) return 'i dag'
  if (day === addDays(today, -1)) return 'i går'
  if (day > today || day < addDays(today, -6)) return null
  return `i ${['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'][weekday(day) - 1]}dags`
}

/** "2026-11-20", for `datetime` and files. */
export const dateTime = isoDay
