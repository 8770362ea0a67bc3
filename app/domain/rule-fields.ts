import { rulePresets, type RuleParameters } from './rule'

interface RuleFields {
  kind: 'upprepad' | 'lang'
  initial: Record<string, string>
}

/** The fields of the form that tries a rule, as a preset fills them; six occasions in twelve months when none is named. */
export function fieldsOfPreset(preset: string | null, kind: string | null): RuleFields {
  const named = Object.entries(rulePresets).find(([name]) => name === preset)?.[1]
  const rule: RuleParameters = named ?? (kind === 'lang' ? rulePresets['>14'] : rulePresets['6/12'])
  if (rule.kind === 'long')
    return { kind: 'lang', initial: { dagar: String(rule.fromDay), kontakt: yesNo(rule.endedByContact) } }
  const { minOccasions, windowMonths, maxSpellLength, includePartial } = rule
  const initial = { tillfallen: String(minOccasions), manader: String(windowMonths), langst: String(maxSpellLength) }
  return { kind: 'upprepad', initial: { ...initial, deltid: yesNo(includePartial) } }
}

const yesNo = (yes: boolean): string => (yes ? 'ja' : 'nej')
