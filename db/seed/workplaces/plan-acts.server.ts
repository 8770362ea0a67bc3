import { move } from '~/writes/intervention-move.server'
import { publish } from '~/writes/intervention-plan.server'
import { approve } from '~/writes/intervention-step.server'
import { planned, type Act, type Started } from './acts.server'
import { doneOf, partiesAt } from './parties.server'
import { writePlan } from './write-plan.server'

export function planning(told: Started): Act[] {
  const { published, takenUp } = told
  const acts: Act[] = []
  if (published !== undefined)
    acts.push({
      ...{ ago: published, at: '14:15' },
      act: (day) => {
        writePlan(told, day)
        doneOf(publish(partiesAt(told).owner, { slug: told.slug, revision: 1 }))
        if (told.unit !== 'HEM') doneOf(approve(partiesAt(told).chef, { slug: told.slug, step: 'plan', revision: 1 }))
      },
    })
  if (takenUp !== undefined)
    acts.push({
      ...{ ago: takenUp, at: '08:40' },
      act: (day) => {
        const nextOn = planned(told, day, takenUp, told.closed)
        doneOf(move(partiesAt(told).chef, { slug: told.slug, kind: 'forward', reason: null, because: null, nextOn }))
      },
    })
  return acts
}
