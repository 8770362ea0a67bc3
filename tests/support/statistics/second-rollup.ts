import type { Client } from '#db/client.server'
import { calendarParts, day, isoDay, type Day } from '~/domain/day'
import type { Employment, EmploymentSpell, PersonFacts, ScheduledDay } from '~/domain/statistics/person-facts'
import { everyDay, hoursIn, isoMonth, type PersonDay } from './day-by-day'
import { endOfLastWholeMonth, lengthsOn, startOfEach } from './second-sums'

/** Number by name, such as `3 2026-10 K to29 sick` or `2026 K to29 long`; what is 0 has no name. */
export type Told = Map<string, number>

/** What ought to be stored, found in the views of what stands by looking at every day of everybody. */
export function toldByFacts(db: Client, today: Day): Told {
  const end = endOfLastWholeMonth(today)
  const people = whoStands(db)
  const firstSick = Math.min(end, ...people.flatMap(({ spells }) => spells.map(({ from }) => from))) as Day
  const days = everyDay(people, day(`${isoDay(firstSick).slice(0, 4)}-01-01`), end)
  const told: Told = new Map()
  const add = (key: string, amount: number) => {
    if (amount !== 0) told.set(key, (told.get(key) ?? 0) + amount)
  }
  for (const row of monthsOf(days)) {
    const cell = `${row.workplace} ${row.month} ${row.sex} ${ageBand(row.age)}`
    for (const of of ['ordinary', 'sick', 'graded'] as const) add(`${cell} ${of}`, row[of])
    add(`${cell} employedDays`, row.dates.size)
    add(`${cell} persons`, row.ordinary > 0 ? 1 : 0)
    const facts = people.find(({ person }) => person === row.person)
    const lengths = facts ? lengthsOn(facts, end) : new Map<Day, number>()
    for (const [occasion, hours] of row.byOccasion) add(`${cell} ${band(lengths.get(occasion) ?? 0)}`, hours)
    const starts = facts ? startOfEach(facts, end) : []
    for (const { first, workplace, length } of starts) {
      if (workplace !== row.workplace || isoMonth(first) !== row.month) continue
      add(`${cell} occasions`, 1)
      add(`${row.workplace} ${row.month} person ${row.person} occasions`, length < 15 ? 1 : 0)
    }
    for (const of of ['ordinary', 'sick'] as const)
      add(`${row.workplace} ${row.month} person ${row.person} ${of}`, row[of])
    add(`${row.workplace} ${row.month} person ${row.person} employedDays`, row.dates.size)
  }
  for (const [name, amount] of yearsOf(people, days, end)) add(name, amount)
  return told
}

/** Everybody's facts as the views have them, read plainly. */
export function whoStands(db: Client): PersonFacts[] {
  const all = <Row>(text: string) => db.$client.prepare(text).all() as Row[]
  const employments = all<Employment & Pick<PersonFacts, 'person' | 'sex' | 'birthYear'>>(
    `SELECT person_id AS person, sex, birth_year AS birthYear, employee_number AS number, workplace_id AS workplace, share,
       weekly_hours AS weeklyHours, first_day AS "from", last_day AS "to" FROM employment ORDER BY first_day, id`,
  )
  const spells = all<EmploymentSpell & { person: number }>(
    `SELECT person_id AS person, employee_number AS number, first_day AS "from", last_day AS "to", extent FROM absence_spell`,
  )
  const scheduled = all<ScheduledDay & { person: number }>(
    `SELECT person_id AS person, employee_number AS number, date, hours FROM schedule_day`,
  )
  return [...new Set(employments.map(({ person }) => person))].map((person) => {
    const own = employments.filter((row) => row.person === person)
    const { sex, birthYear } = own.at(-1) ?? { sex: 'K' as const, birthYear: 0 }
    const of = <Row extends { person: number }>(rows: Row[]) => rows.filter((row) => row.person === person)
    return { person, sex, birthYear, employments: own, spells: of(spells), scheduled: of(scheduled) }
  })
}

function monthsOf(days: readonly PersonDay[]) {
  const rows = new Map<string, ReturnType<typeof emptyMonth>>()
  for (const seen of days) {
    const month = isoMonth(seen.date)
    const key = `${seen.person} ${seen.workplace} ${month}`
    const row = rows.get(key) ?? emptyMonth(seen, month)
    rows.set(key, row)
    row.ordinary += hoursIn(seen.ordinary)
    row.sick += hoursIn(seen.sick)
    row.graded += hoursIn(seen.graded)
    row.dates.add(seen.date)
    if (seen.occasion !== null)
      row.byOccasion.set(seen.occasion, (row.byOccasion.get(seen.occasion) ?? 0) + hoursIn(seen.sick))
  }
  return rows.values()
}

const emptyMonth = ({ person, workplace, sex, age }: PersonDay, month: string) => ({
  ...{ person, workplace, sex, age, month, ordinary: 0, sick: 0, graded: 0 },
  ...{ dates: new Set<Day>(), byOccasion: new Map<Day, number>() },
})

function* yearsOf(people: readonly PersonFacts[], days: readonly PersonDay[], end: Day): Generator<[string, number]> {
  for (const facts of people) {
    const own = days.filter(({ person, ordinary }) => person === facts.person && ordinary > 0n)
    for (const year of new Set(own.map(({ date }) => calendarParts(date).year))) {
      const yearEnd = day(`${year}-12-31`) < end ? day(`${year}-12-31`) : end
      const lengths = lengthsOn(facts, yearEnd)
      const inYear = own.filter(({ date }) => calendarParts(date).year === year)
      const key = `${year} ${facts.sex} ${ageBand(year - facts.birthYear)}`
      yield [`${key} persons`, 1]
      for (const seen of inYear) {
        yield [`${key} ordinary`, hoursIn(seen.ordinary)]
        yield [`${key} sick`, hoursIn(seen.sick)]
        if ((lengths.get(seen.occasion ?? seen.date) ?? 0) >= 60) yield [`${key} long`, hoursIn(seen.sick)]
      }
    }
  }
}

const ageBand = (age: number): string => (age < 30 ? 'to29' : age < 50 ? '30to49' : 'from50')

const band = (length: number): string => (length < 15 ? 'short' : length < 60 ? 'medium' : 'long')
