import type { Level } from './statistics/funnel'
import type { SizeBand } from './statistics/matching'
import type { Rising } from './statistics/rising'
import type { Status } from './statistics/unit-result'
import type { Verdict } from './statistics/verdict'
import type { Selection, WorkplaceFileFilter } from './workplace-filter'

/** What is known of a workplace that lists are chosen by. */
export interface Selectable {
  status: Status
  level: Level
  rising: Rising
  shortLevel: Level
  shortRising: Rising
  verdict: Verdict['kind']
  sizeBand: SizeBand | null
}

/** Whether a workplace is one of those asked for by its numbers; level and rising are by the measure that is asked for. */
export function isSelected({ selection, measure, level, rising, size }: WorkplaceFileFilter, one: Selectable): boolean {
  const own = measure === 'total' ? one : { level: one.shortLevel, rising: one.shortRising }
  return (
    (selection === null || selected[selection](one)) &&
    (level === null || own.level === level) &&
    (rising === null || own.rising === rising) &&
    (size === null || one.sizeBand === size)
  )
}

const selected: Record<Selection, (one: Selectable) => boolean> = {
  avviker: ({ verdict }) => verdict === 'high-and-rising' || verdict === 'part',
  bada: ({ verdict }) => verdict === 'high-and-rising',
  alla: ({ status }) => status === 'value',
  oavgjorda: ({ status, verdict }) => status === 'value' && verdict === 'undecided',
  dolda: ({ status }) => status !== 'value',
}
