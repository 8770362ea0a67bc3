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
 * their occasion is at the end of `end`; occasions are all that start. Each is added to the nearest 2⁻³⁰ hour. Source: method.md §1–3.
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
    if (!there) cells.set(month.month, (there = noCells()))
    const start = startOf(month)
    add(there, start, month)
    if (month.sickBy.length > 0) addClasses(there, start, sickByClass(month, monthDays(end).last))
  }
}

/** What cells come to when what some persons came to (`gone`) is exchanged for what they come to now. */
export function exchange(cells: Cells, gone: Cells | undefined, come: Cells): void {
  for (let at = 0; at < cells.length; at++) cells[at] = (cells[at] ?? 0) - (gone?.[at] ?? 0) + (come[at] ?? 0)
}

/** Cells with what has been exchanged in them since. */
export function exchangedIn(cells: Cells, patch: Cells): Cells {
  for (let at = 0; at < cells.length; at++) cells[at] = (cells[at] ?? 0) + (patch[at] ?? 0)
  return cells
}

/** Of nobody. */
export const noCells = (): Cells => new Float64Array(cellGroups.length * cellNumbers.length)

/** Groups without anybody left out. */
export function cellsOf(cells: Cells): Cell[] {
  const found: Cell[] = []
  for (const [at, { sex, age }] of cellGroups.entries()) {
    const start = at * cellNumbers.length
    const of = (place: number) => cells[start + place] ?? 0
    if (of(8) === 0 && of(1) === 0) continue
    const hours = { ordinary: of(1), sick: of(2), graded: of(3), short: of(4), medium: of(5), long: of(6) }
    found.push({ sex, age, persons: of(0), ...hours, occasions: of(7), employedDays: of(8) })
  }
  return found
}

/** What a workplace comes to of what is only summed, all groups together. */
export function classesOf(cells: Cells): Pick<Cell, 'short' | 'medium' | 'long' | 'graded' | 'occasions'> {
  const sums = { short: 0, medium: 0, long: 0, graded: 0, occasions: 0 }
  for (let start = 0; start < cells.length; start += cellNumbers.length) {
    sums.graded += cells[start + 3] ?? 0
    sums.short += cells[start + 4] ?? 0
    sums.medium += cells[start + 5] ?? 0
    sums.long += cells[start + 6] ?? 0
    sums.occasions += cells[start + 7] ?? 0
  }
  return sums
}

function startOf({ sex, age }: PersonMonth): number {
  const group = (sex === 'K' ? 0 : ageGroups.length) + ageGroups.indexOf(ageGroupOf(age))
  return group * cellNumbers.length
}

function add(cells: Cells, start: number, month: PersonMonth): void {
  if (month.ordinary > 0) whole(cells, start, 1)
  plus(cells, start + 1, month.ordinary)
  whole(cells, start + 8, month.employedDays)
  if (month.started.length > 0) whole(cells, start + 7, month.started.length)
  if (month.sick === 0) return
  plus(cells, start + 2, month.sick)
  plus(cells, start + 3, month.graded)
}

function addClasses(cells: Cells, start: number, hours: ReturnType<typeof sickByClass>): void {
  plus(cells, start + 4, hours.short)
  plus(cells, start + 5, hours.medium)
  plus(cells, start + 6, hours.long)
}

/** A whole number. */
const whole = (cells: Cells, at: number, amount: number): void => void (cells[at] = (cells[at] ?? 0) + amount)

const plus = (cells: Cells, at: number, amount: number): void => {
  cells[at] = (cells[at] ?? 0) + Math.round(amount * grid) / grid
}

/** So fine a part of an hour that nobody sees it, and so coarse that sums lose nothing: they are the same in whatever order. */
const grid = 2 ** 30
