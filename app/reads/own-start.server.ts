import { casesOf } from '#db/case.server'
import { correctionsOf } from '#db/correction.server'
import { exportsOf } from '#db/own-export.server'
import { responsibleFor } from '#db/responsible.server'
import { settingsOn } from '#db/setting.server'
import { addDays, type Day } from '~/domain/day'
import { exportState } from '~/domain/own-export'
import type { Look } from '~/domain/own-access'
import type { Question } from './gate.server'
import type { ListedMedgivande } from './medgivande.server'
import { latestLooks } from './own-access.server'
import { ownEmployments, type OwnEmployment } from './own-employment.server'
import { comingMeetings, ownActs, standingMedgivanden, type OwnActs } from './own-act.server'
import type { OwnMeeting } from './own-meeting.server'
import { ownPlans, type OwnPlans } from './own-plan.server'
import { defineOwnRead } from './own-read.server'
import { ownSignals } from './own-signal.server'

export interface OwnStart {
  /** As her account has it; her own name is hers to see, protected or not. */
  name: string
  employments: OwnEmployment[]
  managers: string[]
  coordinators: string[]
  plans: OwnPlans
  /** Those to come, the next first. */
  meetings: OwnMeeting[]
  /** What others have looked at in the last thirty days. */
  looks: Look[]
  /** Whether names are told, or roles only. */
  names: boolean
  news: OwnNews[]
  acts: OwnActs
  /** What she has said yes to and still holds. */
  medgivanden: ListedMedgivande[]
  /** Who writes and reads for the employer today. */
  employers: { name: string }[]
  hasCase: boolean
  kept: { absence: number; cases: number; log: number }
}

/** What has come of what she has said or asked for, in the last thirty days. */
export interface OwnNews {
  kind: 'contest' | 'correction' | 'export'
  on: Day
  slug: string
}

/** The start of Min sida. */
export const readOwnStart = defineOwnRead('own.read', (question, personId): OwnStart => {
  const { db, today, actor } = question
  const settings = settingsOn(db, today)
  const responsible = responsibleFor(db, personId, today)
  const named = (role: 'chef' | 'rekoAg') => responsible.filter((one) => one.role === role).map(({ name }) => name)
  const meetings = comingMeetings(question, personId)
  const plans = ownPlans(question, personId)
  const medgivanden = standingMedgivanden(question, personId)
  return {
    name: actor.name,
    employments: ownEmployments(question),
    managers: named('chef'),
    coordinators: named('rekoAg'),
    ...{ plans, meetings, medgivanden, acts: ownActs(plans, meetings, medgivanden) },
    employers: responsible.map(({ name: employer }) => ({ name: employer })),
    looks: latestLooks(question, personId, addDays(today, -30)),
    names: settings.namesInAccessLog === 'ja',
    news: newsOf(question, personId),
    hasCase: casesOf(db, personId).length > 0,
    kept: {
      absence: settings.absenceRetentionYears,
      cases: settings.caseRetentionYears,
      log: settings.logRetentionYears,
    },
  }
})

function newsOf(question: Question, personId: number): OwnNews[] {
  const { db, today } = question
  const contests = ownSignals(question, personId).flatMap(({ slug, contests: [latest] }): OwnNews[] =>
    latest?.answer ? [{ kind: 'contest', on: latest.answer.on, slug }] : [],
  )
  const corrections = correctionsOf(db, personId).flatMap(({ slug, answer }): OwnNews[] =>
    answer ? [{ kind: 'correction', on: answer.on, slug }] : [],
  )
  const copies = exportsOf(db, personId).flatMap((one): OwnNews[] =>
    exportState(one, today) === 'ready' ? [{ kind: 'export', on: one.askedOn, slug: one.slug }] : [],
  )
  return [...contests, ...corrections, ...copies]
    .filter(({ on }) => on >= addDays(today, -30))
    .sort((one, other) => other.on - one.on)
}
