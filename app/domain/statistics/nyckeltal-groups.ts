import { lastDay } from './month'
import { includes, type Period } from './period'
import type { PersonMonth } from './person-month'
import { sickByClass } from './sick-by-class'
import { ageGroups, type AgeGroup } from './suppression-nyckeltal'

/** Those of one sex and age (on 31 December) who had ordinary hours in the year, unmasked. */
export interface NyckeltalGroup {
  sex: 'K' | 'M'
  age: AgeGroup
  members: readonly Member[]
}

/** The hours of one person in the year; `long` is the part of `sick` in occasions of 60 days or more. */
export interface Member {
  person: number
  ordinary: number
  sick: number
  long: number
}

/** All six groups, empty ones too; who had no ordinary hours is in none. Source: method.md §1 and §3. */
export function groupsOf(months: Iterable<PersonMonth>, period: Period | null): NyckeltalGroup[] {
  const groups = (['K', 'M'] as const).flatMap((sex) =>
    ageGroups.map((age) => ({ sex, age, members: new Map<number, Member>() })),
  )
  for (const month of months) {
    if (!period || month.ordinary === 0 || !includes(period, month.month)) continue
    const { long } = sickByClass(month, lastDay(period.to))
    const group = groups.find(({ sex, age }) => sex === month.sex && age === ageGroupOf(month.age))
    if (group) add(group.members, month, long)
  }
  return groups.map((group) => ({ ...group, members: [...group.members.values()] }))
}

/** @param age in whole years on 31 December */
export function ageGroupOf(age: number): AgeGroup {
  if (age <= 29) return 'to29'
  return age <= 49 ? '30to49' : 'from50'
}

function add(members: Map<number, Member>, { person, ordinary, sick }: PersonMonth, long: number): void {
  const before = members.get(person) ?? { person, ordinary: 0, sick: 0, long: 0 }
  before.ordinary += ordinary
  before.sick += sick
  before.long += long
  members.set(person, before)
}
