import type { Day } from '~/domain/day'
import { move } from '~/writes/intervention-move.server'
import { evaluate, recheck } from '~/writes/intervention-report.server'
import { approve, save } from '~/writes/intervention-step.server'
import type { Act, Started } from './acts.server'
import { followThroughOf } from './drafts'
import { doneOf, partiesAt } from './parties.server'

export function ending(told: Started): Act[] {
  const { closed, brokenOff, recheck: looked } = told
  const acts: Act[] = []
  if (brokenOff)
    acts.push({
      ...{ ago: brokenOff.ago, at: '16:10' },
      act: () => {
        const { because, reason } = brokenOff
        doneOf(move(partiesAt(told).owner, { slug: told.slug, kind: 'break-off', reason, because, nextOn: null }))
      },
    })
  if (closed !== undefined) acts.push({ ago: closed, at: '10:30', act: (day) => close(told, day) })
  if (looked)
    acts.push({
      ...{ ago: looked.ago, at: '13:45' },
      act: () =>
        void doneOf(recheck(partiesAt(told).chef, { slug: told.slug, answer: looked.answer, text: looked.text })),
    })
  return acts
}

function close(told: Started, day: Day): void {
  const { owner, chef, chefName } = partiesAt(told)
  const { slug } = told
  doneOf(save(owner, { slug, step: 'follow-through', revision: 0, draft: followThroughOf(told.work, day, chefName) }))
  doneOf(approve(chef, { slug, step: 'follow-through', revision: 1 }))
  doneOf(move(owner, { slug, kind: 'close', reason: null, because: null, nextOn: null }))
  for (const [as, answer] of Object.entries(told.evaluations ?? {}))
    doneOf(
      as === 'owner'
        ? evaluate(owner, { slug, answer, text: 'Chefen drev det själv från dag ett. Det gjorde skillnaden.' })
        : evaluate(chef, { slug, answer, text: 'Det var värt tiden. Nästa gång börjar vi tidigare med telefonen.' }),
    )
}
