import { isoDay, type Day } from '../day'
import type { ImportFault, Plan } from './fault'
import { overlap, type Period } from './period'

/** What the staff register says about somebody during a period, with references resolved. */
interface EmploymentFacts extends Period {
  personId: number
  name: string
  /** Keyed hash of the personal number; null = not said. */
  identityHash: string | null
  sex: 'K' | 'M'
  birthYear: number
  workplaceId: number
  managerId: number | null
  email: string | null
  position: string | null
  share: number
  weeklyHours: number
  protected: boolean
}

/** A staff row of a file. Null or undefined references are unknown ones. */
export interface FileEmployment extends Omit<EmploymentFacts, 'workplaceId' | 'managerId'> {
  line: number
  employeeNumber: string
  workplaceCode: string
  workplaceId: number | null
  managerNumber: string | null
  managerId: number | null
}

export interface StandingEmployment extends EmploymentFacts {
  id: number
}

type AcceptedEmployment = FileEmployment & { workplaceId: number }
export type EmploymentPlan = Plan<AcceptedEmployment, StandingEmployment>

/**
 * What a file's staff rows about one anstallningsnummer come to beside what stands. Key: first day, one row each.
 * Rows in the order of the file; of two that overlap the later gives way. Source: formats.md.
 */
export function planEmployments(
  rows: readonly FileEmployment[],
  standing: readonly StandingEmployment[],
): EmploymentPlan {
  const faults = new Map<FileEmployment, ImportFault>()
  let left = [...rows]
  for (;;) {
    const refused = refusals(left, standing)
    for (const [row, fault] of refused) faults.set(row, fault)
    left = left.filter((row) => !refused.has(row))
    if (![...refused.keys()].some((row) => standing.some(({ from }) => from === row.from))) break
  }
  return classify(left, standing, [...faults.values()])
}

function refusals(
  rows: readonly FileEmployment[],
  standing: readonly StandingEmployment[],
): Map<FileEmployment, ImportFault> {
  const keys = new Set(rows.map(({ from }) => from))
  const taken: Period[] = standing.filter(({ from }) => !keys.has(from))
  const faults = new Map<FileEmployment, ImportFault>()
  for (const row of rows) {
    const fault = taken.some((period) => overlap(period, row)) ? overlapping(row) : faultOf(row)
    if (fault) faults.set(row, fault)
    else taken.push(row)
  }
  return faults
}

const overlapping = (row: FileEmployment): ImportFault => ({
  line: row.line,
  column: 'from',
  value: isoDay(row.from),
  code: 'employments-overlap',
})

function faultOf(row: FileEmployment): ImportFault | null {
  if (row.to !== null && row.to < row.from) return dated(row, 'tom', row.to)
  if (row.workplaceId === null)
    return { line: row.line, column: 'arbetsplats', value: row.workplaceCode, code: 'unknown-workplace' }
  if (row.managerNumber !== null && row.managerId === null)
    return { line: row.line, column: 'chef', value: row.managerNumber, code: 'unknown-manager' }
  return null
}

const dated = (row: FileEmployment, column: string, day: Day): ImportFault => ({
  line: row.line,
  column,
  value: isoDay(day),
  code: 'end-before-start',
})

function classify(
  rows: FileEmployment[],
  standing: readonly StandingEmployment[],
  faults: ImportFault[],
): EmploymentPlan {
  const plan: EmploymentPlan = { added: [], changed: [], unchanged: 0, faults }
  const byDay = new Map(standing.map((row) => [row.from, row]))
  for (const row of rows.filter((one): one is AcceptedEmployment => one.workplaceId !== null)) {
    const found = byDay.get(row.from)
    if (!found) plan.added.push(row)
    else if (same(row, found)) plan.unchanged += 1
    else plan.changed.push({ row, standing: found })
  }
  return plan
}

const compared = [
  'to',
  'personId',
  'name',
  'identityHash',
  'sex',
  'birthYear',
  'workplaceId',
  'managerId',
  'email',
  'position',
  'share',
  'weeklyHours',
  'protected',
] as const

const same = (row: FileEmployment, standing: StandingEmployment): boolean =>
  compared.every((field) => row[field] === standing[field])
