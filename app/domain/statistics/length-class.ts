import { earlier, type Day } from '../day'
import type { Occasion } from '../occasion'

export const lengthClasses = ['short', 'medium', 'long'] as const

/** How long an occasion is: short 1–14 days, medium 15–59, long 60 or more. */
export type LengthClass = (typeof lengthClasses)[number]

/** In days. */
const shortestMedium = 15
const shortestLong = 60

/**
 * The class of an occasion as it had come to at the end of a period, on a day no earlier than its first. It is the class of every sick hour of
 * the occasion, those of earlier months and years too. Source: method.md §1–2.
 */
export function classAt(occasion: Occasion, periodEnd: Day): LengthClass {
  const length = lengthAt(occasion, periodEnd)
  if (length >= shortestLong) return 'long'
  return length >= shortestMedium ? 'medium' : 'short'
}

/**
 * Days from the first to the last sick day no later than `end`, well days in between included and those after the last
 * sick day not; 0 when the occasion begins after `end`.
 */
export function lengthAt(occasion: Occasion, end: Day): number {
  let length = 0
  for (const spell of occasion.spells) {
    if (spell.from <= end) length = Math.max(length, earlier(spell.to ?? end, end) - occasion.from + 1)
  }
  return length
}
