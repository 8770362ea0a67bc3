import { systemContext } from '#db/context.server'
import { setTimeout } from 'node:timers/promises'
import type { Renewal } from '~/domain/statistics/renewal'
import { readEffect, readEffectsDue } from '~/reads/support-effect.server'
import { keepEffect } from '~/writes/statistics/effect.server'
import { answerOf } from './answer.server'
import type { RoundOptions } from './rounds.server'

/** Works out before and after of the support that a renewal of the numbers has bearing on, one at a time. */
export async function renewEffects(
  renewal: Pick<Renewal, 'whole' | 'tasks'>,
  { stop }: RoundOptions = {},
): Promise<void> {
  const asker = () => systemContext('statistik')
  for (const support of answerOf(readEffectsDue(asker(), renewal))) {
    if (stop?.aborted) return
    const { effect } = answerOf(readEffect(asker(), support))
    keepEffect(asker(), support.id, effect)
    await setTimeout(1)
  }
}
