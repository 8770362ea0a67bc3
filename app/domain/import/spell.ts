import type { Day } from '../day'
import { isoDay } from '../day'
import type { ImportFault, Plan, Replacement } from './fault'
import { repeated } from './fault'
import type { Load } from './load'
import { covered, holds, type Period } from './period'
import { seat } from './spell-seat'

/** An absence row of a file about one employee. */
export interface FileSpell extends Load {
  line: number
  employeeNumber: string
  cause: 'sjuk' | 'arbetsskada'
  certificateTo: Day | null
  externalId: string | null
}

/** An absence spell as it stands. */
export interface StandingSpell extends Load {
  id: number
  cause: 'sjuk' | 'arbetsskada'
  certificateTo: Day | null
  externalId: string | null
  /** 'hand' = registered or corrected by a manager or coordinator. */
  origin: 'import' | 'hand'
}

export interface SpellPlan extends Plan<FileSpell, StandingSpell> {
  /** Rows that say something else than a spell registered by hand: left out, and whoever registered it is asked. */
  conflicts: Replacement<FileSpell, StandingSpell>[]
}

/**
 * What a file's absence rows about one anstallningsnummer come to beside what stands.
 * Key: `extern_id`, else first day. Rows in the order of the file. Source: formats.md, product.md §4.
 */
export function planSpells(
  rows: readonly FileSpell[],
  standing: readonly StandingSpell[],
  employments: readonly Period[],
): SpellPlan {
  const plan: SpellPlan = { added: [], changed: [], unchanged: 0, faults: [], conflicts: [] }
  const matches = matchKeys(rows, standing, plan.faults)
  const candidates = matches.filter(({ row, standing: found }) => {
    const fault = misplaced(row, employments)
    if (fault) plan.faults.push(fault)
    else if (found?.origin === 'hand' && !sameAbsence(row, found)) plan.conflicts.push({ row, standing: found })
    else return true
    return false
  })
  const seated = seat(candidates, standing)
  for (const row of seated.overloading) plan.faults.push(at(row, 'from', row.from, 'over-hundred-percent'))
  plan.conflicts.push(...seated.conflicts)
  for (const { row, standing: found } of seated.seated) {
    if (!found) plan.added.push(row)
    else if (found.origin === 'hand' || same(row, found)) plan.unchanged += 1
    else plan.changed.push({ row, standing: found })
  }
  return plan
}

/** A row with what stands under its key. */
export interface Match {
  row: FileSpell
  standing: StandingSpell | null
}

function matchKeys(rows: readonly FileSpell[], standing: readonly StandingSpell[], faults: ImportFault[]): Match[] {
  const byId = new Map(
    standing.filter(({ externalId }) => externalId !== null).map((spell) => [spell.externalId, spell]),
  )
  const byDay = new Map<Day, StandingSpell[]>()
  for (const spell of standing) byDay.set(spell.from, [...(byDay.get(spell.from) ?? []), spell])
  const taken = new Set<number>()
  return rows.flatMap((row) => {
    const sameDay = byDay.get(row.from)?.filter((spell) => row.externalId === null || spell.externalId === null)
    const found =
      (row.externalId !== null ? byId.get(row.externalId) : undefined) ?? sameDay?.find(({ id }) => !taken.has(id))
    if (found && taken.has(found.id)) {
      faults.push(repeated(row.line, 'extern_id', row.externalId ?? ''))
      return []
    }
    if (found) taken.add(found.id)
    return [{ row, standing: found ?? null }]
  })
}

function misplaced(row: FileSpell, employments: readonly Period[]): ImportFault | null {
  if (employments.length === 0)
    return { line: row.line, column: 'anstallningsnummer', value: row.employeeNumber, code: 'unknown-person' }
  if (!employments.some((employment) => holds(employment, row.from)))
    return at(row, 'from', row.from, 'outside-employment')
  if (row.to !== null && row.to < row.from) return at(row, 'tom', row.to, 'end-before-start')
  return covered(row, employments) ? null : at(row, 'from', row.from, 'outside-employment')
}

const at = (row: FileSpell, column: string, day: Day, code: string): ImportFault => ({
  line: row.line,
  column,
  value: isoDay(day),
  code,
})

const sameAbsence = (row: FileSpell, spell: StandingSpell): boolean =>
  row.from === spell.from && row.to === spell.to && row.extent === spell.extent && row.cause === spell.cause

const same = (row: FileSpell, spell: StandingSpell): boolean =>
  sameAbsence(row, spell) && row.certificateTo === spell.certificateTo && row.externalId === spell.externalId
