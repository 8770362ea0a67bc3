import type { Day } from '~/domain/day'
import { choose } from '~/writes/intervention-choice.server'
import { move } from '~/writes/intervention-move.server'
import { approve, save } from '~/writes/intervention-step.server'
import { planned, type Act, type Started } from './acts.server'
import { mappingOf } from './drafts'
import { doneOf, partiesAt } from './parties.server'
import { writePlan } from './write-plan.server'

export function beginning(told: Started): Act[] {
  const { chosen, begun, skipped, mapped } = told
  const acts: Act[] = [
    {
      ...{ ago: chosen, at: '09:10' },
      act: (day) => {
        const { owner, unitSlug } = partiesAt(told)
        const nextOn = planned(told, day, chosen, begun ?? skipped)
        told.slug = doneOf(choose(owner, { unit: unitSlug, why: told.why, nextOn })).slug
      },
    },
  ]
  if (begun !== undefined) acts.push({ ago: begun, at: '10:05', freezes: true, act: (day) => begin(told, day) })
  if (skipped !== undefined)
    acts.push({
      ...{ ago: skipped, at: '10:05', freezes: true },
      act: (day) => {
        const reason = 'Arbetsmiljökartläggningen från i våras täcker det vi behöver veta.'
        const nextOn = planned(told, day, skipped, undefined)
        doneOf(move(partiesAt(told).chef, { slug: told.slug, kind: 'skip', reason, because: null, nextOn }))
        writePlan(told, day)
      },
    })
  if (mapped !== undefined) acts.push({ ago: mapped, at: '13:20', act: (day) => endMapping(told, day) })
  return acts
}

function begin(told: Started, day: Day): void {
  const { owner } = partiesAt(told)
  const nextOn = planned(told, day, told.begun ?? 0, told.mapped)
  doneOf(move(owner, { slug: told.slug, kind: 'forward', reason: null, because: null, nextOn }))
  const draft = mappingOf(told.work, day)
  const known = told.mapped === undefined ? { ...draft, risks: [], participants: [] } : draft
  doneOf(save(owner, { slug: told.slug, step: 'mapping', revision: 0, draft: known }))
}

function endMapping(told: Started, day: Day): void {
  const { owner, chef } = partiesAt(told)
  doneOf(approve(chef, { slug: told.slug, step: 'mapping', revision: 1 }))
  const nextOn = planned(told, day, told.mapped ?? 0, told.takenUp)
  doneOf(move(owner, { slug: told.slug, kind: 'forward', reason: null, because: null, nextOn }))
  if (told.published === undefined) writePlan(told, day)
}
