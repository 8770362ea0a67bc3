import type { Client } from '#db/client.server'
import { rehearsals, type StoredRehearsal } from '#db/rehearsal.server'
import { rulesOn, ruleVersions } from '#db/rule.server'
import { settingsOn } from '#db/setting.server'
import { unitNames } from '#db/unit.server'
import { rehearsalState, type RehearsalState } from '~/domain/rehearsal'
import type { RuleVersion } from '~/domain/rule'
import { ruleSlug } from '~/domain/rule-change'
import type { Settings } from '~/domain/setting'
import { defineRead } from './gate.server'

interface Rules {
  versions: RuleVersion[]
  inForce: RuleVersion[]
  tried: TriedRule[]
  settings: Settings
}

export interface TriedRule extends StoredRehearsal {
  /** Its result is there only when it is done. */
  state: RehearsalState
}

/** Every version of every rule, those in force today, and the rules that have been tried. */
export const readRules = defineRead({
  action: 'rule.list',
  load: ({ db, today }): Rules => {
    const settings = settingsOn(db, today)
    return { versions: ruleVersions(db), inForce: rulesOn(db, today), tried: triedRules(db, settings), settings }
  },
})

/** A rule that is in force, by its name. */
export const readRule = defineRead({
  action: 'rule.list',
  load: ({ db, today }, { slug }: { slug: string }): RuleVersion | null =>
    rulesOn(db, today).find(({ rule }) => ruleSlug(rule) === slug) ?? null,
})

interface ShownRehearsal extends TriedRule {
  /** Names of the workplaces in the result. */
  names: Record<number, string>
}

/** What a tried rule came to. */
export const readRehearsal = defineRead({
  action: 'rule.list',
  load: ({ db, today }, { slug }: { slug: string }): ShownRehearsal | null => {
    const found = triedRules(db, settingsOn(db, today)).find((one) => one.slug === slug)
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

const triedRules = (db: Client, { smallestGroup }: Settings): TriedRule[] =>
  rehearsals(db).map((one) => {
    const state = rehearsalState(one, smallestGroup)
    return { ...one, state, result: state === 'done' ? one.result : null }
  })

export type WaitingRehearsal = Pick<StoredRehearsal, 'slug' | 'parameters' | 'to'> & { smallest: number }

export const readWaitingRehearsals = defineRead({
  action: 'rule.rehearse',
  load: ({ db, today }): WaitingRehearsal[] => {
    const settings = settingsOn(db, today)
    return triedRules(db, settings)
      .filter(({ state }) => state === 'counting')
      .map(({ slug, parameters, to }) => ({ slug, parameters, to, smallest: settings.smallestGroup }))
  },
})
