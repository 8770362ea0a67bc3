import { absence, contacts, questions, schedule } from './absence.server'
import { access } from './access.server'
import { caseTurns, cases, measures, steps, talks } from './cases.server'
import { copies } from './copies.server'
import { account, assignments, employment } from './employment.server'
import { medgivanden } from './medgivanden.server'
import { meetingAnswers, meetings } from './meetings.server'
import { messages } from './messages.server'
import { planComments, plans } from './plans.server'
import type { ExportSection } from './section.server'
import { contests, corrections, signalReplies, signals } from './signals.server'

/** Everything there is about a person, kind by kind, in the order it is told. */
export const exportSections: readonly ExportSection[] = [
  employment,
  account,
  assignments,
  absence,
  questions,
  schedule,
  contacts,
  signals,
  signalReplies,
  contests,
  corrections,
  cases,
  caseTurns,
  talks,
  steps,
  plans,
  planComments,
  meetings,
  meetingAnswers,
  measures,
  medgivanden,
  messages,
  access,
  copies,
]

/** Tables about people that a copy leaves out, and why. */
export const leftOut: Readonly<Record<string, string>> = {
  access_review: 'what the log reviewer found about who looked, kept from those it is about while it is looked into',
  access_hint: 'the log reviewer’s own notes, kept from those they are about while they are looked into',
  evaluation: 'when the rules were last tried, which the signals tell',
  evaluation_wanted: 'that they are to be tried again, gone within the night',
  outside_invitation: 'the address of somebody outside, whose own it is',
  person_patch: 'counted anew from employment, for statistics',
  person_years: 'counted anew from employment, for statistics',
  workplace_person: 'counted anew from employment, for statistics',
}
