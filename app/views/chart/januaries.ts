import { calendarParts } from '~/domain/day'
import { addMonthsTo, firstDay, yearOf, type Month } from '~/domain/statistics/month'

/** Where in so many months from the first one each year begins. */
export const januaries = (first: Month, length: number): { place: number; year: number }[] =>
  Array.from({ length }, (_, place) => addMonthsTo(first, place)).flatMap((month, place) =>
    calendarParts(firstDay(month)).month === 1 ? [{ place, year: yearOf(month) }] : [],
  )
