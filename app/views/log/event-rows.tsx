import type { Day } from '~/domain/day'
import { logQuery } from '~/domain/log-query'
import type { ReviewedEvent } from '~/reads/log.server'
import { Empty } from '~/ui/empty'
import { LogTable } from './log-table'

/** The events of a sign or of an account's period, as the log shows them. */
export const EventRows = ({ events, today }: { events: readonly ReviewedEvent[]; today: Day }) =>
  events.length > 0 ? (
    <LogTable events={events} query={logQuery.parse({})} today={today} caption="Händelser, den första först" />
  ) : (
    <Empty title="Inga händelser">Inget som rörde någons uppgifter, och inga försök som nekades.</Empty>
  )
