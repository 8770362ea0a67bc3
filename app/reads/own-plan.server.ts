import { casesOf } from '#db/case.server'
import { statement } from '#db/client.server'
import { ownPlansOf, type OwnPlan } from '#db/own-plan.server'
import { currentEmployment } from '#db/person.server'
import { planCommentsOf, type ToldComment } from '#db/plan-comment.server'
import { responsibleFor } from '#db/responsible.server'
import { isOpen } from '~/domain/case'
import type { Question } from './gate.server'
import { defineOwnRead } from './own-read.server'

export type { OwnPlan }

export interface OwnPlans {
  /** The latest first; those of the case that goes on, or of the last one. */
  plans: OwnPlan[]
  comments: ToldComment[]
  /** Whether the latest can be answered. */
  open: boolean
  weeklyHours: number
  /** Who manages her, by name. */
  managers: string[]
}

/** Her plan: what was adopted, what she has been asked to read, and what she has said of it. */
export const readOwnPlans = defineOwnRead('own.read', (question, personId) => ownPlans(question, personId))

/** One of them by its opaque name. */
export const readOwnPlan = defineOwnRead('own.read', (question, personId, { slug }: { slug: string }) => {
  const told = ownPlans(question, personId)
  const plan = told.plans.find((one) => one.slug === slug)
  return plan ? { ...told, plan } : null
})

export function ownPlans({ db, today }: Question, personId: number): OwnPlans {
  const [latest] = casesOf(db, personId)
  const weeklyHours =
    statement<{ hours: number }>(
      db,
      `SELECT e.weekly_hours AS hours FROM (SELECT @personId AS person_id) r ${currentEmployment}`,
    ).get({ personId, today })?.hours ?? 40
  return {
    plans: latest ? ownPlansOf(db, latest.id) : [],
    comments: latest ? planCommentsOf(db, latest.id) : [],
    open: latest !== undefined && isOpen(latest.facts),
    weeklyHours,
    managers: responsibleFor(db, personId, today).flatMap(({ role, name }) => (role === 'chef' ? [name] : [])),
  }
}
