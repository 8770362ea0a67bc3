import { lastDay } from './month'
import { includes, type Period } from './period'
import type { PersonMonth } from './person-month'
import { sickByClass } from './sick-by-class'
import { ratesSeen } from './suppression'
import { ageGroups, type AgeGroup } from './suppression-nyckeltal'

/** Those of one sex and age (on 31 December) who had ordinary hours in the year, unmasked. */
export interface NyckeltalGroup {
  sex: 'K' | 'M'
  age: AgeGroup
  persons: number
  ordinary: number
  sick: number
  /** Part of `sick`. */
  long: number
  /** The rate that each of them has, null when they differ or there is nobody. */
  same: number | null
  /** The part of sick hours that are long of each of them who was sick, null in the same way. */
  longSame: number | null
}

/** The hours of one person in the year; `long` is the part of `sick` in occasions of 60 days or more. */
export interface Member {
  person: number
  ordinary: number
  sick: number
  long: number
}

/** A member, and which group she is in. */
export interface GroupMember extends Member {
  sex: 'K' | 'M'
  /** In whole years on 31 December. */
  age: number
}

/** All six groups, empty ones too; who had no ordinary hours is in none. Source: method.md §1 and §3. */
export function groupsOf(months: Iterable<PersonMonth>, period: Period | null): NyckeltalGroup[] {
  const members = new Map<number, GroupMember>()
  for (const month of months) {
    if (!period || month.ordinary === 0 || !includes(period, month.month)) continue
    add(members, month, sickByClass(month, lastDay(period.to)).long)
  }
  const groups = groupsToFill()
  for (const member of members.values()) groups.add(member)
  return groups.all()
}

/** The same for members whose months have been summed, one after another. */
export function groupsToFill(): { add(member: Omit<GroupMember, 'person'>): void; all(): NyckeltalGroup[] } {
  const filling = (['K', 'M'] as const).flatMap((sex) =>
    ageGroups.map((age) => ({
      sex,
      age,
      sums: { persons: 0, ordinary: 0, sick: 0, long: 0 },
      rates: ratesSeen(),
      longs: ratesSeen(),
    })),
  )
  return {
    add({ sex, age, ordinary, sick, long }) {
      const group = filling[(sex === 'K' ? 0 : ageGroups.length) + ageGroups.indexOf(ageGroupOf(age))]
      if (!group || ordinary <= 0) return
      group.sums.persons += 1
      group.sums.ordinary += ordinary
      group.sums.sick += sick
      group.sums.long += long
      group.rates.look(sick, ordinary)
      group.longs.look(long, sick)
    },
    all: () =>
      filling.map(({ sex, age, sums, rates, longs }) => ({
        sex,
        age,
        ...sums,
        same: rates.same(),
        longSame: longs.same(),
      })),
  }
}

/** @param age in whole years on 31 December */
export function ageGroupOf(age: number): AgeGroup {
  if (age <= 29) return 'to29'
  return age <= 49 ? '30to49' : 'from50'
}

function add(members: Map<number, GroupMember>, { person, sex, age, ordinary, sick }: PersonMonth, long: number): void {
  const before = members.get(person) ?? { person, sex, age, ordinary: 0, sick: 0, long: 0 }
  before.ordinary += ordinary
  before.sick += sick
  before.long += long
  members.set(person, before)
}
