import type { Crowd } from './result-crowd'
import type { People } from './result-people'
import type { CountPersons } from './suppression'

/** How many different persons some groups have together, where only those who have moved have to be told apart. */
export function countMovers(
  crowds: ReadonlyMap<string, Crowd>,
  people: ReadonlyMap<string, Pick<People, 'persons' | 'sums'>>,
): CountPersons {
  return (codes) => {
    const seen = new Set<number>()
    let persons = 0
    for (const code of codes) {
      const [crowd, own] = [crowds.get(code), people.get(code)]
      if (!crowd || !own) continue
      persons += own.persons
      for (const { person, at } of crowd.movers) {
        if ((own.sums.ordinary[at] ?? 0) <= 0) continue
        if (seen.has(person)) persons -= 1
        else seen.add(person)
      }
    }
    return persons
  }
}
