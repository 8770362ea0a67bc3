import type { PlanBar, PlanBars } from '~/domain/intervention/bars'
import { goalText, type BarNames } from '~/text/intervention-bars'
import { barWords, folded } from './bar-words'

/** Where things stand across: percent for what is in time, px downwards. */
export interface BarsLayout {
  /** Where the time begins, and how much of the width it takes. */
  left: number
  span: number
  /** The name of a measure stands above its bar rather than beside it. */
  stacked: boolean
  rowHeight: number
  /** The most letters of a row of a name, and the most months that are named. */
  letters: number
  months: number
}

export const wideBars: BarsLayout = { left: 39, span: 60, stacked: false, rowHeight: 38, letters: 46, months: 14 }
export const narrowBars: BarsLayout = { left: 0, span: 100, stacked: true, rowHeight: 58, letters: 44, months: 6 }

export const barHeight = 15
export const headHeight = 30
const groupHeight = 34
export const wordHeight = 17

export type BarRow = { top: number; bottom: number; words: string[] } & (
  { kind: 'goal'; key: string } | { kind: 'bar'; bar: PlanBar; middle: number }
)

/** Every row from the top with what it is called, and how high the picture gets; words above a bar make room for themselves. */
export function barRows({ groups }: PlanBars, layout: BarsLayout, names: BarNames): { rows: BarRow[]; height: number } {
  const { rowHeight, stacked } = layout
  let top = headHeight
  const rows: BarRow[] = []
  for (const { goal, bars } of groups) {
    const words = folded(goalText(goal, names), stacked ? layout.letters : 2 * layout.letters)
    const bottom = top + groupHeight + (words.length - 1) * wordHeight
    rows.push({ kind: 'goal', key: goal, words, top, bottom })
    top = bottom
    for (const bar of bars) {
      const words = barWords(names.measures[bar.measure] ?? '', bar.look, layout)
      const bottom = top + rowHeight + (stacked ? (words.length - 1) * wordHeight : 0)
      rows.push({ kind: 'bar', bar, words, top, bottom, middle: stacked ? bottom - 19 : top + rowHeight / 2 })
      top = bottom
    }
  }
  return { rows, height: top + headHeight }
}

export const across = ({ left, span }: BarsLayout, at: number): string => `${(left + span * at).toFixed(2)}%`
export const wide = ({ span }: BarsLayout, from: number, to: number): string =>
  `${Math.max(0.4, span * (to - from)).toFixed(2)}%`

/** Which months are named: all, or every second, third … so that their names have room. */
export const isNamed = (place: number, count: number, { months }: BarsLayout): boolean =>
  place % Math.ceil(count / months) === 0

/** The widest word there is, of the time that is shown. */
const noteRoom = 0.3

export interface NotePlace {
  side: 'right' | 'left' | 'inside'
  at: number
}

/** Where a word about a bar has room without the line of today through it; null where it hasn't. */
export function noteSide({ start, end, followUp, look }: PlanBar, today: number | null): NotePlace | null {
  if (look === 'undecided' && (followUp === null || followUp >= end ? end : followUp) - start > noteRoom)
    return { side: 'inside', at: start }
  const last = Math.max(end, followUp ?? 0)
  const crossed = (from: number): boolean => today !== null && today >= from && today <= from + noteRoom
  const right = crossed(last) && today !== null ? today : last
  if (right < 1 - noteRoom + 0.04) return { side: 'right', at: right }
  return start > noteRoom && !crossed(start - noteRoom) ? { side: 'left', at: start } : null
}
