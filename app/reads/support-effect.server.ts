import { settingsOn } from '#db/setting.server'
import { editionOf } from '#db/statistics.server'
import { membersAt, startedSupport, unitsLike, type StartedSupport } from '#db/support-effect.server'
import { unitResultOf } from '#db/unit-result.server'
import { supportEffect, type SupportEffect } from '~/domain/statistics/support-effect'
import type { Renewal } from '~/domain/statistics/renewal'
import { defineRead } from './gate.server'

/** The support whose before and after may have become another with a renewal of the numbers; any, when only what may be told has changed. */
export const readEffectsDue = defineRead({
  action: 'statistics.renew',
  load: ({ db }, renewal: Pick<Renewal, 'whole' | 'tasks'>): StartedSupport[] => {
    const renewed = new Set(renewal.tasks.map(({ workplace }) => workplace))
    const any = renewal.whole || renewed.size === 0
    return startedSupport(db).filter(
      ({ unitId, effect }) =>
        any || effect === null || [unitId, ...comparedWith(effect)].some((unit) => renewed.has(unit)),
    )
  },
})

/** Before and after of one of them by the published numbers; null where the workplace may not be shown. */
export const readEffect = defineRead({
  action: 'statistics.renew',
  load: ({ db, today }, { id, unitId, startedOn, effect }: StartedSupport): { effect: SupportEffect | null } => {
    const { endMonth = null, firstSickMonth = null } = editionOf(db) ?? {}
    if (endMonth === null || unitResultOf(db, unitId)?.status !== 'value') return { effect: null }
    const candidates = unitsLike(db, unitId)
    const members = membersAt(db, [unitId, ...candidates], endMonth)
    const { smallestGroup: smallest } = settingsOn(db, today)
    const months = { start: startedOn, end: endMonth, firstSickMonth }
    const question = { ...months, unit: unitId, candidates, members, smallest, seed: id }
    return { effect: supportEffect(question) ?? effect }
  },
})

const comparedWith = ({ total, short }: SupportEffect): number[] =>
  [total, short].flatMap((answer) => (answer.verdict === 'too-small' ? [] : answer.comparison.units))
