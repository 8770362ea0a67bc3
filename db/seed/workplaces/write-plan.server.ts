import { addDays, type Day } from '~/domain/day'
import { save } from '~/writes/intervention-step.server'
import type { Started } from './acts.server'
import { planOf } from './drafts'
import { doneOf, partiesAt } from './parties.server'

export function writePlan(told: Started, day: Day): void {
  const { owner, chefName } = partiesAt(told)
  const draft = planOf(told.work, told.published === undefined ? addDays(day, 30) : day, chefName)
  doneOf(save(owner, { slug: told.slug, step: 'plan', revision: 0, draft }))
}
