import { calendarParts, weekday, type Day } from '~/domain/day'

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ')
const weekdays = 'mån tis ons tor fre lör sön'.split(' ')

/** "7 december", as people write it in a message. */
export const spokenDay = (day: Day): string => {
  const { month, dayOfMonth } = calendarParts(day)
  return `${dayOfMonth} ${months[month - 1]}`
}

/** "ons 2 dec" */
export const shortSpokenDay = (day: Day): string => {
  const { month, dayOfMonth } = calendarParts(day)
  return `${weekdays[weekday(day) - 1]} ${dayOfMonth} ${months[month - 1]?.slice(0, 3)}`
}
