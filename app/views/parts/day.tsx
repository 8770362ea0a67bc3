import type { Day as DayNumber } from '~/domain/day'
import { dateTime, shortDay } from '~/text/day'

/** A date as people say it, "tor 12 nov", with the machine's form beside it. */
export const Day = ({ day, today }: { day: DayNumber; today: DayNumber }) => (
  <time dateTime={dateTime(day)} className="whitespace-nowrap">
    {shortDay(day, today)}
  </time>
)
