import { earlier, type Day } from './day'
import type { Judgement } from './judgement'
import type { RuleVersion } from './rule'
import type { SignalFacts } from './signal'

/** What a signal remembers of the judgement, so that a list needs no second look. */
interface Holding {
  ruleVersionId: number
  heldSince: Day
  occasions: number
  firstOccasion: Day
  latestOccasion: Day
}

/** A signal that hasn't ended. */
export interface OpenSignal extends Holding {
  id: number
  facts: SignalFacts
}

export type SignalChange =
  | { kind: 'raise'; rule: string; holding: Holding }
  | { kind: 'end'; signalId: number }
  /** The same holding with other facts; `renewedOn` is given when it has become new again. */
  | { kind: 'follow'; signalId: number; holding: Holding; renewedOn: Day | null; escalatedOn: Day | null }

/**
 * What today's judgement makes of the open signal of a rule, or of there being none: one signal per unbroken holding.
 * Judging twice on one day changes nothing the second time. Source: product.md §4, life of a signal.
 */
export function followHolding(
  open: OpenSignal | null,
  version: Pick<RuleVersion, 'id' | 'rule' | 'startsOn'>,
  judgement: Judgement,
  today: Day,
): SignalChange[] {
  const holding = holdingOf(version.id, judgement)
  if (!holding) return open ? [{ kind: 'end', signalId: open.id }] : []
  const raise: SignalChange = { kind: 'raise', rule: version.rule, holding }
  if (!open) return [raise]
  if (isAnother(open, holding, version.startsOn)) return [{ kind: 'end', signalId: open.id }, raise]
  return isSame(open, holding) ? [] : [{ kind: 'follow', signalId: open.id, holding, ...renewal(open, holding, today) }]
}

function holdingOf(ruleVersionId: number, { heldSince, counted, latestOccasion }: Judgement): Holding | null {
  const firstOccasion = counted[0]?.from
  if (heldSince === null || latestOccasion === null || firstOccasion === undefined) return null
  return { ruleVersionId, heldSince, occasions: counted.length, firstOccasion, latestOccasion }
}

/**
 * The rule has ceased to hold and begun again since anybody saw this signal stand. A holding that begins with
 * the rule version itself says nothing about the days before.
 */
function isAnother({ facts }: OpenSignal, holding: Holding, startsOn: Day): boolean {
  if (holding.heldSince === startsOn) return false
  const seen = [
    facts.raisedOn,
    facts.renewedOn,
    facts.answer?.answeredOn,
    facts.snooze?.snoozedOn,
    facts.contest?.contestedOn,
  ]
  return seen.every((day) => day === undefined || day < holding.heldSince)
}

const isSame = (open: OpenSignal, holding: Holding): boolean =>
  open.ruleVersionId === holding.ruleVersionId &&
  open.heldSince === holding.heldSince &&
  open.occasions === holding.occasions &&
  open.firstOccasion === holding.firstOccasion &&
  open.latestOccasion === holding.latestOccasion

/**
 * A later occasion than an answer knew of makes the signal new today, and the Reko-AG waits again. Time that was asked for
 * ends with it, at the latest on the day it would have. A signal that nobody has answered keeps its due date.
 */
function renewal({ facts, latestOccasion }: OpenSignal, holding: Holding, today: Day) {
  const { answer, snooze, escalatedOn } = facts
  const overtakes = (known: { latestOccasion: Day } | null) =>
    known !== null && known.latestOccasion >= latestOccasion && known.latestOccasion < holding.latestOccasion
  if (overtakes(answer)) return { renewedOn: today, escalatedOn: null }
  if (snooze && overtakes(snooze)) return { renewedOn: earlier(today, snooze.until), escalatedOn }
  return { renewedOn: null, escalatedOn }
}
