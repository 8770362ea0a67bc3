import type { AbsenceSpell } from './absence'
import { addDays, earlier, later, type Day } from './day'

/** Spells that count as one time off sick (sjuktillfälle), in order of their first day. `to` null = still absent. */
export interface Occasion<Spell extends AbsenceSpell = AbsenceSpell> {
  from: Day
  to: Day | null
  spells: Spell[]
}

/** Återinsjuknande: a spell that begins at most five calendar days after the last one ended goes on with it. Source: sjuklönelagen 7 §. */
export const relapseGapDays = 5

/** Spells that touch or overlap are one unbroken absence. */
export const touchingGapDays = 1

/** Rehabiliteringskedjan: fewer than 90 days between, so the next first day is at most 90 days after the last. Source: SFB 27 kap. 51 §. */
export const chainGapDays = 90

/**
 * Chains spells whose first day is at most `mergeGapDays` calendar days after the last day so far, whatever their extent.
 * Overlapping spells are one; an open spell takes in all that follow. The order the spells come in doesn't matter.
 * Source: method.md §2.
 */
export function occasions<Spell extends AbsenceSpell>(
  spells: readonly Spell[],
  mergeGapDays: number,
): Occasion<Spell>[] {
  const chained: Occasion<Spell>[] = []
  for (const spell of [...spells].sort((one, other) => one.from - other.from)) {
    const current = chained.at(-1)
    if (current && (current.to === null || spell.from <= addDays(current.to, mergeGapDays))) {
      current.to = current.to === null || spell.to === null ? null : later(current.to, spell.to)
      current.spells.push(spell)
    } else chained.push({ from: spell.from, to: spell.to, spells: [spell] })
  }
  return chained
}

/** The spells as they had come to on a day: what begins later is left out, what goes on later ends there. */
export const spellsUntil = (spells: readonly AbsenceSpell[], day: Day): (AbsenceSpell & { to: Day })[] =>
  spells.filter((spell) => spell.from <= day).map((spell) => ({ ...spell, to: earlier(spell.to ?? day, day) }))

/** Whole days from first to last, well days inside included; one that goes on is counted to today. At least 1 from its first day on. */
export const occasionLength = (occasion: Pick<Occasion, 'from' | 'to'>, today: Day): number =>
  earlier(occasion.to ?? today, today) - occasion.from + 1

/** @returns the first sick day of the occasion that is `day` or later, null when it ends before. */
export function firstSickDayFrom(occasion: Occasion, day: Day): Day | null {
  const days = occasion.spells
    .filter((spell) => spell.to === null || spell.to >= day)
    .map((spell) => later(spell.from, day))
  return days.length === 0 ? null : (Math.min(...days) as Day)
}
