import { ruleVersion } from '#db/schema'
import { ruleVersions } from '#db/rule.server'
import { accept } from '~/domain/outcome'
import { defaultRuleVersions } from '~/domain/rule'
import { defineWrite, type Context } from './gate.server'

/** Gives a new portal the rules that are on from the start. One that has any rule at all is left as it is. */
export function ensureDefaultRules(context: Context): void {
  if (ruleVersions(context.db).length === 0) installRules(context, null)
}

export const installRules = defineWrite({
  action: 'rule.install',
  seenBy: 'rule.install',
  find: ({ db }) => ({ thing: ruleVersions(db), personId: null, object: 'regler' }),
  decide: (standing) => accept(standing.length === 0 ? defaultRuleVersions : []),
  store: (db, versions) => {
    for (const version of versions) db.insert(ruleVersion).values(version).run()
  },
  fields: () => ['rule'],
  details: (versions) => ({ rules: versions.map(({ rule }) => rule).join(' ') }),
})
