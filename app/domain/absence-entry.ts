import type { AbsenceSpell } from './absence'
import { addDays, type Day } from './day'
import { overloads } from './import/load'
import { covered, holds, type Period } from './import/period'
import { accept, refuse, type Decision } from './outcome'

/** A spell as a manager or coordinator writes it. */
export interface SpellEntry extends AbsenceSpell {
  cause: 'sjuk' | 'arbetsskada'
  /** Whoever wrote it has said that an absence without an end begins in days to come. */
  startsAhead?: boolean
}

/** A spell as it stands in one employment. */
export interface RegisteredSpell extends SpellEntry {
  id: number
  employeeNumber: string
  certificateTo: Day | null
  externalId: string | null
  /** 'import' = the payroll's word, 'hand' = a manager's or coordinator's. */
  origin: 'import' | 'hand'
}

/** What an entry is checked against: one anstallningsnummer at a time. Source: product.md §4. */
export interface AbsenceFacts {
  spells: readonly RegisteredSpell[]
  employments: readonly (Period & { employeeNumber: string })[]
}

/** Register a spell: inside the employment, no day over 100 % together with what stands, at most half a year ahead. */
export function registerSpell(
  facts: AbsenceFacts,
  entry: SpellEntry & { employeeNumber: string },
  today: Day,
): Decision<SpellEntry & { employeeNumber: string }> {
  return fits(facts, entry, entry.employeeNumber, null, today) ?? asksAhead(entry, today) ?? accept(entry)
}

/** Correct or end a spell that stands, whoever registered it. */
export function correctSpell(
  facts: AbsenceFacts,
  spell: RegisteredSpell,
  entry: SpellEntry,
  today: Day,
): Decision<SpellEntry> {
  if (same(spell, entry)) return refuse('absence-unchanged')
  return fits(facts, entry, spell.employeeNumber, spell.id, today) ?? asksAhead(entry, today) ?? accept(entry)
}

/** An open absence that begins later is most often a mistyped day, so it takes a second word. */
const asksAhead = ({ from, to, startsAhead }: SpellEntry, today: Day) =>
  to === null && from > today && !startsAhead ? refuse('absence-starts-ahead') : null

/** Take away a spell that never was. The payroll's own would come back with its next file, so they are corrected there. */
export const removeSpell = (spell: RegisteredSpell): Decision<RegisteredSpell> =>
  spell.origin === 'hand' && spell.externalId === null ? accept(spell) : refuse('absence-from-payroll')

/** An imported row met this spell: keep it as it was registered by hand, or take the payroll's word. */
export function settleSpell(
  facts: AbsenceFacts,
  spell: RegisteredSpell,
  payroll: AbsenceSpell,
  choice: 'min' | 'fil',
  today: Day,
): Decision<SpellEntry | 'kept'> {
  if (choice === 'min') return accept('kept')
  const entry = { ...payroll, cause: spell.cause }
  return fits(facts, entry, spell.employeeNumber, spell.id, today) ?? accept(entry)
}

const longestAhead = 180

function fits(facts: AbsenceFacts, entry: SpellEntry, employeeNumber: string, replaces: number | null, today: Day) {
  const employments = facts.employments.filter((one) => one.employeeNumber === employeeNumber)
  const beside = facts.spells.filter((one) => one.employeeNumber === employeeNumber && one.id !== replaces)
  if (entry.from > addDays(today, longestAhead)) return refuse('absence-too-far-ahead')
  if (!employments.some((employment) => holds(employment, entry.from))) return refuse('absence-outside-employment')
  if (!covered(entry, employments)) return refuse('absence-outlasts-employment')
  return overloads(entry, beside) ? refuse('absence-over-hundred') : null
}

const same = (spell: RegisteredSpell, entry: SpellEntry): boolean =>
  spell.from === entry.from && spell.to === entry.to && spell.extent === entry.extent && spell.cause === entry.cause
