import { rehearsals, type StoredRehearsal } from '#db/rehearsal.server'
import { rulesOn, ruleVersions } from '#db/rule.server'
import { settingsOn } from '#db/setting.server'
import { unitNames } from '#db/unit.server'
import type { RuleVersion } from '~/domain/rule'
import { ruleSlug } from '~/domain/rule-change'
import type { Settings } from '~/domain/setting'
import { defineRead } from './gate.server'

export interface Rules {
  versions: RuleVersion[]
  inForce: RuleVersion[]
  tried: StoredRehearsal[]
  settings: Settings
}

/** Every version of every rule, those in force today, and the rules that have been tried. */
export const readRules = defineRead({
  action: 'rule.list',
  load: ({ db, today }): Rules => ({
    versions: ruleVersions(db),
    inForce: rulesOn(db, today),
    tried: rehearsals(db),
    settings: settingsOn(db, today),
  }),
})

/** A rule that is in force, by its name. */
export const readRule = defineRead({
  action: 'rule.list',
  load: ({ db, today }, { slug }: { slug: string }): RuleVersion | null =>
    rulesOn(db, today).find(({ rule }) => ruleSlug(rule) === slug) ?? null,
})

export interface ShownRehearsal extends StoredRehearsal {
  /** Names of the workplaces in the result. */
  names: Record<number, string>
}

/** What a tried rule came to. */
export const readRehearsal = defineRead({
  action: 'rule.list',
  load: ({ db }, { slug }: { slug: string }): ShownRehearsal | null => {
    const found = rehearsals(db).find((one) => one.slug === slug)
    if (!found) return null
    const units = found.result?.units ?? []
    return {
      ...found,
      names: unitNames(
        db,
        units.map(({ unitId }) => unitId),
      ),
    }
  },
})

export type WaitingRehearsal = Pick<StoredRehearsal, 'slug' | 'parameters' | 'to'> & { smallest: number }

export const readWaitingRehearsals = defineRead({
  action: 'rule.rehearse',
  load: ({ db, today }): WaitingRehearsal[] =>
    rehearsals(db)
      .filter(({ result }) => result === null)
      .map(({ slug, parameters, to }) => ({ slug, parameters, to, smallest: settingsOn(db, today).smallestGroup })),
})
