import { isHigh, type Level } from './funnel'
import { isRising, type Rising } from './rising'

export const measures = ['total', 'short'] as const
/** What absence is measured by: all sick hours, or occasions of at most 14 days. Source: method.md §5. */
export type Measure = (typeof measures)[number]

export interface MeasureVerdict {
  level: Level
  rising: Rising
}

/** How sure: `clear` when neither word is hedged (`tydligt_hogre` and `ja`), else `likely`. */
export type Sureness = 'clear' | 'likely'

export interface Verdict {
  /** `part`: high or rising, but not both on one measure. `undecided`: nothing could be told on either. */
  kind: 'high-and-rising' | 'part' | 'neither' | 'undecided'
  /** Measures on which the unit is both, the surest first; else total first. */
  both: { measure: Measure; sureness: Sureness }[]
  high: Measure[]
  rising: Measure[]
  /** Measures on which at least one of the two could not be told. */
  undecided: Measure[]
}

/** Whether a unit is high and rising, which counts only on one and the same measure, and by what. Source: method.md §6. */
export function verdictOf(verdicts: Readonly<Record<Measure, MeasureVerdict>>): Verdict {
  const where = (holds: (verdict: MeasureVerdict) => boolean) => measures.filter((measure) => holds(verdicts[measure]))
  const both = where(({ level, rising }) => isHigh(level) && isRising(rising))
    .map((measure) => ({ measure, sureness: surenessOf(verdicts[measure]) }))
    .sort((one, other) => one.sureness.localeCompare(other.sureness))
  const found = {
    both,
    high: where(({ level }) => isHigh(level)),
    rising: where(({ rising }) => isRising(rising)),
    undecided: where(({ level, rising }) => level === 'oavgjort' || rising === 'oavgjort'),
  }
  const untold = where(({ level, rising }) => level === 'oavgjort' && rising === 'oavgjort')
  return { kind: kindOf(found, untold.length), ...found }
}

const surenessOf = ({ level, rising }: MeasureVerdict): Sureness =>
  level === 'tydligt_hogre' && rising === 'ja' ? 'clear' : 'likely'

function kindOf({ both, high, rising }: Omit<Verdict, 'kind'>, untold: number): Verdict['kind'] {
  if (both.length > 0) return 'high-and-rising'
  if (high.length > 0 || rising.length > 0) return 'part'
  return untold === measures.length ? 'undecided' : 'neither'
}
