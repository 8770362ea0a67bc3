import type { Day } from '~/domain/day'
import { FileFault } from '../row'

const mostPersons = 2_000_000
const mostDays = 200_000

/** Amounts per person and day, packed: a file may hold millions of them, in any order. */
export class DayTable<Tag extends number = number> {
  private readonly numbers = new Map<string, number>()
  private size = 0
  private persons = new Uint32Array(1024)
  private days = new Int32Array(1024)
  private amounts = new Float32Array(1024)
  private tags = new Uint8Array(1024)
  private lines = new Uint32Array(1024)

  add(employeeNumber: string, day: Day, amount: number, tag: Tag, line: number): void {
    if (this.size === this.persons.length) this.grow()
    this.persons[this.size] = this.personIndex(employeeNumber)
    this.days[this.size] = day
    this.amounts[this.size] = amount
    this.tags[this.size] = tag
    this.lines[this.size++] = line
  }

  knows(employeeNumber: string): boolean {
    return this.numbers.has(employeeNumber)
  }

  /** Everybody's entries, each person's by day and line. */
  *perPerson(): Generator<{ employeeNumber: string; entries: DayEntry<Tag>[] }> {
    const { starts, order } = this.grouped()
    for (const [employeeNumber, person] of this.numbers) {
      const entries: DayEntry<Tag>[] = []
      if ((starts[person + 1] ?? 0) - (starts[person] ?? 0) > mostDays) throw new FileFault('paxml-too-many-days')
      for (let at = starts[person] ?? 0; at < (starts[person + 1] ?? 0); at++) entries.push(this.entry(order[at] ?? 0))
      yield { employeeNumber, entries: entries.sort((one, other) => one.day - other.day || one.line - other.line) }
    }
  }

  /** Everybody's entries by number, to be asked for one person at a time. */
  index(): (employeeNumber: string) => DayEntry<Tag>[] {
    const { starts, order } = this.grouped()
    return (employeeNumber) => {
      const person = this.numbers.get(employeeNumber)
      if (person === undefined) return []
      return Array.from(order.subarray(starts[person], starts[person + 1]), (at) => this.entry(at))
    }
  }

  private entry(at: number): DayEntry<Tag> {
    return {
      day: (this.days[at] ?? 0) as Day,
      amount: Math.round((this.amounts[at] ?? 0) * 1e4) / 1e4,
      tag: (this.tags[at] ?? 0) as Tag,
      line: this.lines[at] ?? 0,
    }
  }

  /** Entries in the order of their persons, and where each person's begin. */
  private grouped(): { starts: Uint32Array; order: Uint32Array } {
    const persons = this.persons.subarray(0, this.size)
    const starts = new Uint32Array(this.numbers.size + 1)
    for (const person of persons) starts[person + 1] = (starts[person + 1] ?? 0) + 1
    for (let person = 1; person < starts.length; person++)
      starts[person] = (starts[person] ?? 0) + (starts[person - 1] ?? 0)
    const next = starts.slice()
    const order = new Uint32Array(this.size)
    for (const [at, person] of persons.entries()) {
      const place = next[person] ?? 0
      order[place] = at
      next[person] = place + 1
    }
    return { starts, order }
  }

  private personIndex(employeeNumber: string): number {
    const known = this.numbers.get(employeeNumber)
    if (known !== undefined) return known
    if (this.numbers.size >= mostPersons) throw new FileFault('paxml-too-many-persons')
    this.numbers.set(employeeNumber, this.numbers.size)
    return this.numbers.size - 1
  }

  private grow(): void {
    const [persons, days, amounts] = [this.persons, this.days, this.amounts]
    const [tags, lines, length] = [this.tags, this.lines, this.size * 2]
    ;(this.persons = new Uint32Array(length)).set(persons)
    ;(this.days = new Int32Array(length)).set(days)
    ;(this.amounts = new Float32Array(length)).set(amounts)
    ;(this.tags = new Uint8Array(length)).set(tags)
    ;(this.lines = new Uint32Array(length)).set(lines)
  }
}

export interface DayEntry<Tag extends number = number> {
  day: Day
  amount: number
  tag: Tag
  line: number
}
