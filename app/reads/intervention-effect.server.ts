import type { StoredIntervention } from '#db/intervention.server'
import { editionOf } from '#db/statistics.server'
import { effectOf } from '#db/support-effect.server'
import { unitResultOf } from '#db/unit-result.server'
import { startedOn } from '~/domain/intervention/facts'
import { beforeAfterMonths } from '~/domain/statistics/before-after-months'
import type { Month } from '~/domain/statistics/month'
import type { SupportEffect } from '~/domain/statistics/support-effect'
import type { Question } from './gate.server'

export interface ShownEffect {
  /** Null where the workplace may not be shown. */
  effect: SupportEffect | null
  /** The last month of the numbers. */
  end: Month | null
}

/** Before and after; what hasn't been worked out yet is waited for. A workplace that is hidden by now is hidden here too, whatever was worked out. */
export function effectIn({ db }: Question, { id, unitId, facts }: StoredIntervention): ShownEffect | null {
  const start = startedOn(facts)
  if (start === null) return null
  const end = editionOf(db)?.endMonth ?? null
  const waiting = { verdict: 'too-small', why: 'months' } as const
  if ((unitResultOf(db, unitId)?.status ?? 'value') !== 'value') return { end, effect: null }
  const effect = effectOf(db, id)
  return {
    end,
    effect: effect === undefined ? { ...beforeAfterMonths(start), total: waiting, short: waiting } : effect,
  }
}
