import type { Day } from '~/domain/day'
import { dateTime, shortDay } from '~/text/day'

/** A date as people say it, "tor 12 nov", with the machine's form beside it. */
export const Date = ({ day, today }: { day: Day; today: Day }) => (
  <time dateTime={dateTime(day)} className="whitespace-nowrap">
    {shortDay(day, today)}
  </time>
)
