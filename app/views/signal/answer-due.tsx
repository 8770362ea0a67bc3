import type { Day } from '~/domain/day'
import { shortDay } from '~/text/day'
import { Due } from '../parts/due'

/** By when a signal is to be answered, alike on the card and on the page of the signal. */
export const AnswerDue = ({ on, today }: { on: Day; today: Day }) => (
  <p className="mt-1">
    <Due on={on} today={today} what={`svara senast ${shortDay(on, today)}`} />
  </p>
)
