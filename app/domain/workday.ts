import { addDays, calendarParts, day, weekday, type Day } from './day'

/**
 * Monday–Friday that is neither a Swedish public holiday nor midsommarafton, julafton or nyårsafton.
 * Holds from 2005 on, when nationaldagen became a holiday and annandag pingst ceased to be one.
 * Source: method.md §1, lag (1989:253) om allmänna helgdagar.
 */
export function isWorkday(date: Day): boolean {
  if (weekday(date) >= 6) return false
  return !freeWeekdays(calendarParts(date).year).has(date)
}

/** The part of full time worked on an ordinary day: hours a week over five, times the share in percent; 0 on other days. */
export const ordinaryHours = (employment: { share: number; weeklyHours: number }, date: Day): number =>
  isWorkday(date) ? ((employment.share / 100) * employment.weeklyHours) / 5 : 0

const known = new Map<number, ReadonlySet<Day>>()

function freeWeekdays(year: number): ReadonlySet<Day> {
  const free = known.get(year) ?? new Set([...fixedDays(year), ...easterDays(year), midsummerEve(year)])
  known.set(year, free)
  return free
}

const fixedDays = (year: number): Day[] =>
  ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'].map((date) => day(`${year}-${date}`))

/** Långfredagen, annandag påsk and Kristi himmelsfärdsdag; the other days of Easter and Whitsun are Sundays. */
const easterDays = (year: number): Day[] => [-2, 1, 39].map((days) => addDays(easterSunday(year), days))

/** The Friday of 19–25 June. */
function midsummerEve(year: number): Day {
  const earliest = day(`${year}-06-19`)
  return addDays(earliest, (5 - weekday(earliest) + 7) % 7)
}

/** The Gregorian computus as printed by Meeus, Astronomical Algorithms, chapter 8. */
function easterSunday(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30
  const weekdayShift = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * weekdayShift) / 451)
  return addDays(day(`${year}-03-22`), epact + weekdayShift - 7 * correction)
}
