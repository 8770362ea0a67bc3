import type { Question } from './gate.server'
import { listedMedgivanden, type ListedMedgivande } from './medgivande.server'
import { ownMeetings, type OwnMeeting } from './own-meeting.server'
import { ownPlans, type OwnPlan, type OwnPlans } from './own-plan.server'

/** What an employee is asked to do: read a plan, answer invitations. */
export interface OwnActs {
  plan: OwnPlan | null
  meetings: OwnMeeting[]
  /** What others have written down that she has said yes to, to be confirmed. */
  medgivanden: ListedMedgivande[]
}

/** The latest plan, while she has said nothing of it, and the invitations that she hasn't answered for the time that holds. */
export const ownActs = (
  { plans: [latest], comments, open }: OwnPlans,
  meetings: readonly OwnMeeting[],
  medgivanden: readonly ListedMedgivande[],
): OwnActs => ({
  plan: latest && open && comments.every(({ object }) => object !== latest.slug) ? latest : null,
  meetings: meetings.filter(({ answer, open: goesOn }) => goesOn && (answer === null || answer.stale)),
  medgivanden: medgivanden.filter(({ needsAnswer }) => needsAnswer),
})

/** How many things that is. */
export function ownActCount(question: Question, personId: number): number {
  const { plan, meetings, medgivanden } = ownActs(
    ownPlans(question, personId),
    comingMeetings(question, personId),
    standingMedgivanden(question, personId),
  )
  return meetings.length + medgivanden.length + (plan ? 1 : 0)
}

/** Meetings to come, the next first. */
export const comingMeetings = (question: Question, personId: number): OwnMeeting[] =>
  ownMeetings(question, personId)
    .meetings.filter(({ state }) => state === 'booked')
    .reverse()

export const standingMedgivanden = (question: Question, personId: number): ListedMedgivande[] =>
  listedMedgivanden(question, personId).filter(({ over }) => !over)
