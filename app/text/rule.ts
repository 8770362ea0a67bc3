import type { RuleParameters } from '~/domain/rule'
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

/** What a tried rule would have meant beside those in force. */
export function changeText(signals: number, before: number): string {
  if (signals === before) return 'Lika många som reglerna som gäller nu gav.'
  const more = signals > before
  return `${Math.abs(signals - before)} ${more ? 'fler' : 'färre'} än reglerna som gäller nu gav (${before}).`
}
