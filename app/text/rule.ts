import type { Rehearsal, RehearsalState } from '~/domain/rehearsal'
import type { RuleParameters } from '~/domain/rule'
import { countText } from './number'
import { ruleText } from './signal'

/** A rule whole, with what its short name leaves out. */
export function ruleDetails(rule: RuleParameters): string {
  if (rule.kind === 'long')
    return rule.endedByContact ? 'Slutar gälla när ni har pratat.' : 'Gäller så länge frånvaron varar.'
  const partial = rule.includePartial ? 'Frånvaro på deltid räknas.' : 'Bara frånvaro på heltid räknas.'
  return `Räknar tillfällen på högst ${rule.maxSpellLength} dagar. ${partial}`
}

/** "Sex tillfällen eller fler på tolv månader", for the start of a row. */
export const ruleTitle = (rule: RuleParameters): string => {
  const text = ruleText(rule)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** How a tried rule stands, where there is no number to show. */
export const rehearsalText: Record<RehearsalState, string> = {
  counting: 'Räknas',
  failed: 'Gick inte att räkna',
  outdated: 'Behöver räknas om',
  done: 'Klar',
}

/** What a tried rule would have meant beside those in force. */
export function changeText({ signals, before, smallest }: Pick<Rehearsal, 'signals' | 'before' | 'smallest'>): string {
  if (signals === null || before === null)
    return `Reglerna som gäller nu gav ${countText(before, smallest).toLowerCase()}.`
  if (signals === before) return 'Lika många som reglerna som gäller nu gav.'
  const more = signals > before
  return `${Math.abs(signals - before)} ${more ? 'fler' : 'färre'} än reglerna som gäller nu gav (${before}).`
}
