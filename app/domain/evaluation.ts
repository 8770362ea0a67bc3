import type { Day } from './day'
import { followHolding, type OpenSignal, type SignalChange } from './holding'
import { judge, type RuleFacts } from './judgement'
import type { RuleVersion } from './rule'

/** What the evaluation of one person looks at. */
export interface PersonFacts extends RuleFacts {
  personId: number
  employments: readonly { from: Day; to: Day | null }[]
  open: readonly (OpenSignal & { rule: string })[]
  /** What the last evaluation left behind. */
  evaluated: Evaluated | null
  /** Whether something has asked for a new evaluation. */
  wanted: boolean
}

interface Evaluated {
  /** First day on which time alone can change the outcome. */
  nextOn: Day | null
  rulesFingerprint: string
}

export interface Evaluation extends Evaluated {
  personId: number
  changes: SignalChange[]
  /** Whether what the last evaluation left behind must be written anew. */
  stale: boolean
}

/** Changes when a rule is switched on or off or gets a new version, and with the way of judging: then everybody is judged again. */
export const rulesFingerprint = (rules: readonly RuleVersion[]): string =>
  `${judgingMethod}:${rules.map(({ id }) => id).sort((one, other) => one - other)}`

const judgingMethod = 1

/**
 * Evaluates one person today by the rules in force: only who is employed today has signals that hold, and a signal whose
 * rule is no longer in force ends. Source: method.md §2.
 */
export function evaluate(facts: PersonFacts, rules: readonly RuleVersion[], today: Day): Evaluation {
  const judged = isEmployed(facts, today)
    ? rules.map((rule) => ({ rule, judgement: judge(rule.parameters, facts, today, rule.startsOn) }))
    : []
  const orphans = facts.open.filter((signal) => !judged.some(({ rule }) => rule.rule === signal.rule))
  const changes = [
    ...judged.flatMap(({ rule, judgement }) => followHolding(openOf(facts, rule), rule, judgement, today)),
    ...orphans.map((signal): SignalChange => ({ kind: 'end', signalId: signal.id })),
  ]
  const nextOn = soonest([nextTurn(facts, today), ...judged.map(({ judgement }) => judgement.nextOn)])
  const left = { nextOn, rulesFingerprint: rulesFingerprint(rules) }
  return { personId: facts.personId, changes, ...left, stale: facts.wanted || !isSame(facts.evaluated, left) }
}

const isEmployed = ({ employments }: PersonFacts, today: Day): boolean =>
  employments.some(({ from, to }) => from <= today && (to === null || to >= today))

const openOf = ({ open }: PersonFacts, { rule }: RuleVersion): OpenSignal | null =>
  open.find((signal) => signal.rule === rule) ?? null

/** The next day on which an employment begins, or the first day after one has ended. */
const nextTurn = ({ employments }: PersonFacts, today: Day): Day | null =>
  soonest(
    employments
      .flatMap(({ from, to }) => [from, to === null ? null : ((to + 1) as Day)])
      .map((turn) => (turn !== null && turn > today ? turn : null)),
  )

const isSame = (before: Evaluated | null, now: Evaluated): boolean =>
  before?.nextOn === now.nextOn && before.rulesFingerprint === now.rulesFingerprint

const soonest = (days: readonly (Day | null)[]): Day | null => {
  const known = days.filter((day) => day !== null)
  return known.length === 0 ? null : (Math.min(...known) as Day)
}
