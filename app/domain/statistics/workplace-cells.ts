import type { Month } from './month'
import { monthDays } from './month-days'
import { ageGroupOf } from './nyckeltal-groups'
import type { PersonMonth } from './person-month'
import { sickByClass } from './sick-by-class'
import { ageGroups, type AgeGroup } from './suppression-nyckeltal'

/** What is summed over the persons of a group; `persons` are those with ordinary hours, `employedDays` everybody's. */
export const cellNumbers = [
  ...(['persons', 'ordinary', 'sick', 'graded', 'short', 'medium', 'long'] as const),
  ...(['occasions', 'employedDays'] as const),
]

/** Those of one sex and age group at a workplace in a month. Hours are ≥ 0 and unrounded. */
export type Cell = { sex: 'K' | 'M'; age: AgeGroup } & Record<(typeof cellNumbers)[number], number>

/** The numbers of one workplace and month, group after group in the order of `cellGroups`, each as `cellNumbers`. */
export type Cells = Float64Array

const cellGroups = (['K', 'M'] as const).flatMap((sex) => ageGroups.map((age) => ({ sex, age })))

/**
 * Adds the months of one person to those of a workplace, leaving out where else she was. Sick hours are short, medium or long as
 * their occasion is at the end of `end`; occasions are all that start. Source: method.md §1–3.
 */
export function addToCells(
  cells: Map<Month, Cells>,
  months: Iterable<PersonMonth>,
  workplace: number,
  end: Month,
): void {
  for (const month of months) {
    if (month.workplace !== workplace) continue
    let there = cells.get(month.month)
    if (!there) cells.set(month.month, (there = new Float64Array(cellGroups.length * cellNumbers.length)))
    const start = startOf(month)
    add(there, start, month)
    if (month.sickBy.length > 0) addClasses(there, start, sickByClass(month, monthDays(end).last))
  }
}

/** Groups without anybody left out. */
export const cellsOf = (cells: Cells): Cell[] =>
  cellGroups
    .map((group, at): Cell => {
      const numberAt = (place: number) => cells[at * cellNumbers.length + place] ?? 0
      const [persons, ordinary, sick, graded, short] = [0, 1, 2, 3, 4].map(numberAt) as [
        number,
        number,
        number,
        number,
        number,
      ]
      const [medium, long, occasions, employedDays] = [5, 6, 7, 8].map(numberAt) as [number, number, number, number]
      return { ...group, persons, ordinary, sick, graded, short, medium, long, occasions, employedDays }
    })
    .filter((cell) => cell.employedDays > 0 || cell.ordinary > 0)

function startOf({ sex, age }: PersonMonth): number {
  const group = (sex === 'K' ? 0 : ageGroups.length) + ageGroups.indexOf(ageGroupOf(age))
  return group * cellNumbers.length
}

function add(cells: Cells, start: number, month: PersonMonth): void {
  plus(cells, start, month.ordinary > 0 ? 1 : 0)
  plus(cells, start + 1, month.ordinary)
  plus(cells, start + 2, month.sick)
  plus(cells, start + 3, month.graded)
  plus(cells, start + 7, month.started.length)
  plus(cells, start + 8, month.employedDays)
}

function addClasses(cells: Cells, start: number, hours: ReturnType<typeof sickByClass>): void {
  plus(cells, start + 4, hours.short)
  plus(cells, start + 5, hours.medium)
  plus(cells, start + 6, hours.long)
}

const plus = (cells: Cells, at: number, amount: number): void => {
  cells[at] = (cells[at] ?? 0) + amount
}
