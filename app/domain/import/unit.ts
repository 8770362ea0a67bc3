import { isoDay, type Day } from '../day'
import { repeated, type ImportFault, type Plan } from './fault'

type UnitType = 'forvaltning' | 'omrade' | 'arbetsplats'

/** An organisation row of a file. */
export interface FileUnit {
  line: number
  code: string
  name: string
  type: UnitType
  /** Null = directly under the employer. */
  parentCode: string | null
  activity: string | null
  from: Day | null
  to: Day | null
}

export interface StandingUnit extends Omit<FileUnit, 'line'> {
  id: number
}

/**
 * What a file's organisation rows come to beside the tree that stands. Key: `kod`. A unit whose parent isn't taken in isn't
 * either, and nobody may end up above herself. Rows in the order of the file. Source: formats.md.
 */
export function planUnits(rows: readonly FileUnit[], standing: readonly StandingUnit[]): Plan<FileUnit, StandingUnit> {
  const byCode = new Map(standing.map((unit) => [unit.code, unit]))
  const plan: Plan<FileUnit, StandingUnit> = { added: [], changed: [], unchanged: 0, faults: [] }
  const taken = new Map<string, FileUnit>()
  for (const row of rows) {
    const fault = taken.has(row.code) ? repeated(row.line, 'kod', row.code) : endsTooEarly(row)
    if (fault) plan.faults.push(fault)
    else taken.set(row.code, row)
  }
  for (let orphan = firstMisplaced(taken, byCode); orphan; orphan = firstMisplaced(taken, byCode)) {
    taken.delete(orphan.row.code)
    plan.faults.push(orphan.fault)
  }
  for (const row of taken.values()) {
    const found = byCode.get(row.code)
    if (!found) plan.added.push(row)
    else if (same(row, found)) plan.unchanged += 1
    else plan.changed.push({ row, standing: found })
  }
  return plan
}

const endsTooEarly = ({ line, from, to }: FileUnit): ImportFault | null =>
  from !== null && to !== null && to < from
    ? { line, column: 'tom', value: isoDay(to), code: 'end-before-start' }
    : null

type Units = ReadonlyMap<string, { parentCode: string | null }>

function firstMisplaced(
  taken: ReadonlyMap<string, FileUnit>,
  standing: Units,
): { row: FileUnit; fault: ImportFault } | null {
  const parentOf = (code: string) => taken.get(code) ?? standing.get(code)
  for (const row of taken.values()) {
    const code = row.parentCode === null ? null : parentFault(row.code, row.parentCode, parentOf)
    if (code) return { row, fault: { line: row.line, column: 'overordnad', value: row.parentCode ?? '', code } }
  }
  return null
}

/** Walks upwards from the parent until the top. */
function parentFault(
  own: string,
  parent: string,
  unitOf: (code: string) => { parentCode: string | null } | undefined,
): string | null {
  if (parent === own) return 'own-parent'
  if (!unitOf(parent)) return 'unknown-parent'
  const seen = new Set<string>()
  for (
    let above: string | null = parent;
    above !== null && !seen.has(above);
    above = unitOf(above)?.parentCode ?? null
  ) {
    if (above === own) return 'parent-below'
    seen.add(above)
  }
  return null
}

const same = (row: FileUnit, unit: StandingUnit): boolean =>
  row.name === unit.name &&
  row.type === unit.type &&
  row.parentCode === unit.parentCode &&
  row.activity === unit.activity &&
  row.from === unit.from &&
  row.to === unit.to
