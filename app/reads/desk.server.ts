import { defineRead } from './gate.server'
import { newsSince, type DeskNews } from './desk-news.server'
import { staffNeedingMost, type StaffRow } from './staff.server'
import { waitingFor, type Waiting } from './waiting.server'

export interface Desk extends Waiting {
  news: DeskNews
  staff: { rows: StaffRow[]; total: number }
}

/** What somebody with staff of her own, or assigned to her, should know and do today. One question, one event. */
export const readDesk = defineRead({
  action: 'desk.read',
  load: (question): Desk => ({
    ...waitingFor(question),
    news: newsSince(question),
    staff: staffNeedingMost(question),
  }),
  persons: ({ signals, atManagers, talks, questions, duties, news, staff }) =>
    [signals, atManagers, talks, questions, duties, news.reports, staff.rows].flat().map(({ personId }) => personId),
})
