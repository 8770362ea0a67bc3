import type { Question } from './gate.server'
import { ownMeetings, type OwnMeeting } from './own-meeting.server'
import { ownPlans, type OwnPlan, type OwnPlans } from './own-plan.server'

/** What an employee is asked to do: read a plan, answer invitations. */
export interface OwnActs {
  plan: OwnPlan | null
  meetings: OwnMeeting[]
}

/** The latest plan, while she has said nothing of it, and the invitations that she hasn't answered for the time that holds. */
export const ownActs = ({ plans: [latest], comments, open }: OwnPlans, meetings: readonly OwnMeeting[]): OwnActs => ({
  plan: latest && open && comments.every(({ object }) => object !== latest.slug) ? latest : null,
  meetings: meetings.filter(({ answer, open: goesOn }) => goesOn && (answer === null || answer.stale)),
})

/** How many things that is. */
export function ownActCount(question: Question, personId: number): number {
  const { plan, meetings } = ownActs(ownPlans(question, personId), comingMeetings(question, personId))
  return meetings.length + (plan ? 1 : 0)
}

/** Meetings to come, the next first. */
export const comingMeetings = (question: Question, personId: number): OwnMeeting[] =>
  ownMeetings(question, personId)
    .meetings.filter(({ state }) => state === 'booked')
    .reverse()
