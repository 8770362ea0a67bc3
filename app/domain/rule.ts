import { day, type Day } from './day'
import { relapseGapDays } from './occasion'

/** `{minOccasions, window…}`: repeated short absence. `fromDay`: one long unbroken absence. */
export type RuleParameters = RepeatedShortRule | LongAbsenceRule

export interface RepeatedShortRule {
  kind: 'repeated'
  minOccasions: number
  /** Calendar months that the window goes back. */
  windowMonths: number
  /** Longest occasion that counts, in days, well days inside included. */
  maxSpellLength: number
  /** Spells chain to one occasion when the next begins at most this many days after the last ended. */
  mergeGapDays: number
  /** Whether spells under 100 % are looked at. */
  includePartial: boolean
}

export interface LongAbsenceRule {
  kind: 'long'
  /** First day number of the unbroken absence on which the rule holds (`>14` → 15, `60` → 60). */
  fromDay: number
  /** Whether a contact since day 1 makes the rule not hold. */
  endedByContact: boolean
}

/** A rule as it reads from a day on; a later version of the same rule takes over on its own first day. */
export interface RuleVersion {
  id: number
  rule: string
  version: number
  parameters: RuleParameters
  active: boolean
  startsOn: Day
}

const repeated = (minOccasions: number, windowMonths: number): RepeatedShortRule => ({
  kind: 'repeated',
  minOccasions,
  windowMonths,
  maxSpellLength: 14,
  mergeGapDays: relapseGapDays,
  includePartial: true,
})

/** The rules that an employer can switch on as they are. Source: method.md §2, thresholds in use in domain.md §2.1. */
export const rulePresets = {
  '6/12': repeated(6, 12),
  '4/12': repeated(4, 12),
  '4/6': repeated(4, 6),
  '3/6': repeated(3, 6),
  '>14': { kind: 'long', fromDay: 15, endedByContact: true },
  '>28': { kind: 'long', fromDay: 29, endedByContact: false },
  '60': { kind: 'long', fromDay: 60, endedByContact: false },
} as const satisfies Record<string, RuleParameters>

export type RulePreset = keyof typeof rulePresets

const first = { version: 1, active: true, startsOn: day('2000-01-01') }

/** What is on when a portal is new. Source: product.md §4. */
export const defaultRuleVersions: readonly Omit<RuleVersion, 'id'>[] = [
  { ...first, rule: '6/12', parameters: rulePresets['6/12'] },
  { ...first, rule: '>14', parameters: rulePresets['>14'] },
]

/** Of each rule the version that has started last, when it is switched on. */
export function rulesInForce(versions: readonly RuleVersion[], today: Day): RuleVersion[] {
  const started = versions.filter((version) => version.startsOn <= today)
  const isLatest = (version: RuleVersion) =>
    !started.some((other) => other.rule === version.rule && supersedes(other, version))
  return started.filter((version) => version.active && isLatest(version))
}

const supersedes = (other: RuleVersion, version: RuleVersion): boolean =>
  other.startsOn > version.startsOn || (other.startsOn === version.startsOn && other.version > version.version)
