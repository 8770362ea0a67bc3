import { groupsToFill, type NyckeltalGroup } from './nyckeltal-groups'
import { yearWidth, type Years } from './person-years'

/** The six groups of every calendar year with anybody in it, filled with one person's years after another's. Source: method.md §3. */
export function groupsByYear(): {
  add(who: { sex: 'K' | 'M'; birthYear: number }, years: Years): void
  all(): Map<number, NyckeltalGroup[]>
} {
  const filling = new Map<number, ReturnType<typeof groupsToFill>>()
  return {
    add({ sex, birthYear }, years) {
      for (let at = 0; at < years.length; at += yearWidth) {
        const [year, ordinary, sick, long] = [
          years[at] ?? 0,
          years[at + 1] ?? 0,
          years[at + 2] ?? 0,
          years[at + 3] ?? 0,
        ]
        let groups = filling.get(year)
        if (!groups) filling.set(year, (groups = groupsToFill()))
        groups.add({ sex, age: year - birthYear, ordinary, sick, long })
      }
    },
    all: () => new Map([...filling].map(([year, groups]) => [year, groups.all()])),
  }
}
