import type { Day } from './day'
import { accept, refuse, type Decision } from './outcome'
import type { RuleParameters, RuleVersion } from './rule'

/** What a rule is called: `6/12`, `>14`, `60`. Rules of the same name replace one another. */
export function ruleName(rule: RuleParameters): string {
  if (rule.kind === 'repeated') return `${rule.minOccasions}/${rule.windowMonths}`
  return rule.fromDay % 10 === 0 ? String(rule.fromDay) : `>${rule.fromDay - 1}`
}

/** The same for an address: `6-12`, `over-14`, `60`. */
export const ruleSlug = (rule: string): string => rule.replace('/', '-').replace('>', 'over-')

type NewVersion = Omit<RuleVersion, 'id'>

/** Switch a rule on from a day: today at the earliest, since nothing in the past is rewritten. */
export function startRule(
  versions: readonly RuleVersion[],
  { parameters, startsOn }: { parameters: RuleParameters; startsOn: Day },
  today: Day,
): Decision<NewVersion> {
  const rule = ruleName(parameters)
  const same = versions.filter((version) => version.rule === rule)
  const latest = same.at(-1)
  if (startsOn < today) return refuse('rule-starts-in-past')
  if (latest && latest.startsOn > startsOn) return refuse('rule-starts-before-next')
  if (latest?.active && JSON.stringify(latest.parameters) === JSON.stringify(parameters))
    return refuse('rule-already-on')
  return accept({ rule, version: (latest?.version ?? 0) + 1, parameters, active: true, startsOn })
}

/** Switch a rule off from a day on; its signals end that night. */
export function stopRule(
  versions: readonly RuleVersion[],
  slug: string,
  startsOn: Day,
  today: Day,
): Decision<NewVersion> {
  const latest = versions.filter(({ rule }) => ruleSlug(rule) === slug).at(-1)
  if (startsOn < today) return refuse('rule-starts-in-past')
  if (!latest?.active) return refuse('rule-already-off')
  if (latest.startsOn > startsOn) return refuse('rule-starts-before-next')
  return accept({
    rule: latest.rule,
    version: latest.version + 1,
    parameters: latest.parameters,
    active: false,
    startsOn,
  })
}
