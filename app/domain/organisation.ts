import type { Day } from './day'
import { accept, refuse, type Decision } from './outcome'

export const unitTypes = ['forvaltning', 'omrade', 'arbetsplats'] as const
export type UnitType = (typeof unitTypes)[number]

export interface UnitDetails {
  name: string
  type: UnitType
  /** Null = directly under the employer. */
  parentId: number | null
  activity: string | null
}

/** What hangs on a unit. */
interface UnitTies {
  /** Ids of the unit and everything below it. */
  within: readonly number[]
  /** Employments that stand in the unit today or later. */
  staff: number
  /** Units right below it that are not closed. */
  children: number
}

/** A unit above another is a förvaltning or an område that isn't closed; undefined = nobody knows it. */
export type Parent = { id: number; type: UnitType; to: Day | null } | null | undefined

interface NewUnit extends Omit<UnitDetails, 'parentId'> {
  code: string
  from: Day | null
}

/** A unit that wasn't there. Codes are never used twice, not even after a unit has closed. */
export function addUnit(unit: NewUnit, codeTaken: boolean, parent: Parent): Decision<NewUnit & UnitDetails> {
  if (codeTaken) return refuse('unit-code-taken', { code: unit.code })
  const parentId = idOf(parent)
  return parentId === undefined ? refuse('unit-parent-unfit') : accept({ ...unit, parentId })
}

/**
 * Another name, type, activity or place in the tree, from now on. A unit can't come under itself, and one with staff
 * stays a workplace.
 */
export function changeUnit(
  before: UnitDetails,
  wanted: Omit<UnitDetails, 'parentId'>,
  parent: Parent,
  ties: UnitTies,
): Decision<UnitDetails> {
  const parentId = idOf(parent)
  if (parentId === undefined) return refuse('unit-parent-unfit')
  if (parentId !== null && ties.within.includes(parentId)) return refuse('unit-parent-below')
  if (wanted.type !== 'arbetsplats' && ties.staff > 0) return refuse('unit-type-with-staff', { count: ties.staff })
  if (wanted.type === 'arbetsplats' && ties.children > 0)
    return refuse('unit-type-with-children', { count: ties.children })
  const after = { ...wanted, parentId }
  return changedDetails(before, after).length === 0 ? refuse('unit-unchanged') : accept(after)
}

/** @returns the names of what differs. */
export const changedDetails = (before: UnitDetails, after: UnitDetails): (keyof UnitDetails)[] =>
  (['name', 'type', 'parentId', 'activity'] as const).filter((name) => before[name] !== after[name])

/** The last day of a unit. Nobody may be employed there, and nothing lie below it, after that day. */
export function closeUnit(
  on: Day,
  { from, to }: { from: Day | null; to: Day | null },
  after: Pick<UnitTies, 'staff' | 'children'>,
): Decision<Day> {
  if (to !== null) return refuse('unit-already-closed')
  if (from !== null && on < from) return refuse('unit-closes-before-start')
  if (after.children > 0) return refuse('unit-close-with-children', { count: after.children })
  return after.staff > 0 ? refuse('unit-close-with-staff', { count: after.staff }) : accept(on)
}

function idOf(parent: Parent): number | null | undefined {
  if (!parent) return parent
  return parent.type === 'arbetsplats' || parent.to !== null ? undefined : parent.id
}
