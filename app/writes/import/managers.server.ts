import { planEmployments, type FileEmployment } from '~/domain/import/employment'
import { stagedOf, standingEmployments, type StagedEmployment } from './employment-rows.server'
import type { People } from './people.server'
import type { Planning } from './planning.server'

/** Turns a staged row into one with its person, workplace and manager found; null where they are unknown. */
export function openReferences(
  { db, staging, change, file }: Planning,
  people: People,
  workplaces: Map<string, number>,
) {
  const managers = new Map<string, number | null>()
  const resolving = new Set<string>()

  const resolve = (row: StagedEmployment): FileEmployment => ({
    ...row,
    protected: row.protected === 1,
    ...people.of(row.employeeNumber, row.identityHash),
    workplaceId: workplaces.get(row.workplaceCode) ?? null,
    managerId: row.managerNumber === null ? null : managerOf(row.managerNumber),
  })

  /** Known = stands, or has a row in this file that will be taken in. */
  function managerOf(number: string): number | null {
    const known = managers.get(number)
    if (known !== undefined) return known
    if (resolving.has(number)) return people.of(number, null).personId
    resolving.add(number)
    const manager = findManager(number)
    resolving.delete(number)
    managers.set(number, manager)
    return manager
  }

  function findManager(number: string): number | null {
    const standing = standingEmployments(db, change, number)
    const rows = stagedOf(staging, file.id, number)
    if (rows.length === 0) return standing.at(-1)?.personId ?? null
    const { added, changed, unchanged } = planEmployments(rows.map(resolve), standing)
    if (added.length + changed.length + unchanged + standing.length === 0) return null
    return people.of(number, rows.at(-1)?.identityHash ?? null).personId
  }

  return { resolve }
}
