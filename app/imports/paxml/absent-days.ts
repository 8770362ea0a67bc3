import type { Day } from '~/domain/day'
import type { Notes } from '../notes'
import type { RowFault, SpellRow } from '../row'
import type { DayEntry } from './day-table'
import type { OrdinaryHours } from './ordinary-hours'

export interface AbsentDay {
  line: number
  cause: SpellRow['cause']
  day: Day
  /** Percent, 0 < extent ≤ 100, two decimals. */
  extent: number
}

interface Found {
  days: AbsentDay[]
  faults: RowFault[]
  /** Days that a correction has taken back. */
  cancelled: number
}

/** A full working day when neither the file nor the staff register knows better. */
const usualHours = 8

/** One person's transactions, given in order of day, added up per day and cause. Corrections have negative hours. */
export function absentDays(entries: readonly DayEntry[], hours: OrdinaryHours, notes: Notes): Found {
  const found: Found = { days: [], faults: [], cancelled: 0 }
  for (const [cause, causeTag] of [
    ['sjuk', 0],
    ['arbetsskada', 1],
  ] as const) {
    const ofCause = entries.filter(({ tag }) => tag >> 1 === causeTag)
    for (let start = 0, end = 0; start < ofCause.length; start = end) {
      while (end < ofCause.length && ofCause[end]?.day === ofCause[start]?.day) end++
      addUp(ofCause.slice(start, end), cause, hours, found, notes)
    }
  }
  return found
}

function addUp(sameDay: DayEntry[], cause: SpellRow['cause'], hours: OrdinaryHours, found: Found, notes: Notes): void {
  const [first, last] = [sameDay[0], sameDay.at(-1)]
  if (!first || !last) return
  const inPercent = sum(sameDay.filter(({ tag }) => tag % 2 === 0))
  const inHours = sum(sameDay.filter(({ tag }) => tag % 2 === 1))
  const extent = Math.round((inPercent + percentOfDay(inHours, hours.on(first.day), notes)) * 100) / 100
  if (extent === 0) found.cancelled += 1
  else if (extent < 0)
    found.faults.push({ line: last.line, column: 'timmar', value: String(inHours), code: 'negative-hours' })
  else if (inPercent > 100) {
    found.faults.push({
      line: last.line,
      column: 'omfattning',
      value: String(last.amount),
      code: 'over-hundred-percent',
    })
  } else found.days.push({ line: first.line, cause, day: first.day, extent: Math.min(100, extent) })
}

const sum = (entries: readonly DayEntry[]): number => entries.reduce((total, { amount }) => total + amount, 0)

/** Absence on a day without ordinary hours is a whole day: there is nothing else to be away from. */
function percentOfDay(absent: number, ordinary: number | null, notes: Notes): number {
  if (absent === 0) return 0
  if (ordinary === null) notes.add('eight-hours-assumed')
  if (ordinary === 0) return Math.sign(absent) * 100
  return Math.max(-100, Math.min(100, (absent / (ordinary ?? usualHours)) * 100))
}
