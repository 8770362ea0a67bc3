import { rehearsals } from '#db/rehearsal.server'
import { ruleVersions } from '#db/rule.server'
import { ruleVersion } from '#db/schema'
import type { Day } from '~/domain/day'
import { startRule, stopRule } from '~/domain/rule-change'
import { defineWrite } from './gate.server'

/** Switch on a rule that has been tried, from a day on. Signals follow the next night, as the rules have changed. */
export const switchOn = defineWrite({
  action: 'rule.change',
  seenBy: 'rule.change',
  find: ({ db }, { slug }: { slug: string; startsOn: Day }) => {
    const thing = rehearsals(db).find((one) => one.slug === slug && one.result !== null)
    return thing ? { thing, personId: null, object: slug } : null
  },
  decide: ({ parameters }, { startsOn }, { db, today }) => startRule(ruleVersions(db), { parameters, startsOn }, today),
  store: (db, version) => {
    db.insert(ruleVersion).values(version).run()
  },
  fields: () => ['parameters', 'startsOn'],
  details: ({ rule, version, startsOn }) => ({ rule, version, startsOn }),
})

/** Switch a rule off from a day on; what it has raised stays in the history. */
export const switchOff = defineWrite({
  action: 'rule.change',
  seenBy: 'rule.change',
  find: ({ db }, { rule }: { rule: string; startsOn: Day }) => ({
    ...{ thing: { versions: ruleVersions(db), rule }, personId: null, object: 'regler' },
  }),
  decide: ({ versions, rule }, { startsOn }, { today }) => stopRule(versions, rule, startsOn, today),
  store: (db, version) => {
    db.insert(ruleVersion).values(version).run()
  },
  fields: () => ['active', 'startsOn'],
  details: ({ rule, version, startsOn }) => ({ rule, version, startsOn }),
})
