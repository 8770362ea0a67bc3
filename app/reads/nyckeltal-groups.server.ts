import { statement } from '#db/client.server'
import { keptNumbers } from '#db/numbers.server'
import { groupsToFill, type NyckeltalGroup } from '~/domain/statistics/nyckeltal-groups'
import { yearsIn } from '~/domain/statistics/person-years'
import { defineRead } from './gate.server'

/** The six groups of every year with anybody in it, of what is stored. */
export const readNyckeltalGroups = defineRead({
  action: 'statistics.renew',
  load: ({ db }): Map<number, NyckeltalGroup[]> => {
    const years = new Map<number, ReturnType<typeof groupsToFill>>()
    for (const row of statement<YearsRow>(db, yearsText).iterate() as Iterable<YearsRow>)
      for (const { year, ...hours } of yearsIn(keptNumbers(row.years))) {
        const groups = years.get(year) ?? groupsToFill()
        years.set(year, groups)
        groups.add({ sex: row.sex, age: year - row.birthYear, ...hours })
      }
    return new Map([...years].map(([year, groups]) => [year, groups.all()]))
  },
})

interface YearsRow {
  sex: 'K' | 'M'
  birthYear: number
  years: Buffer
}

const yearsText = 'SELECT sex, birth_year AS birthYear, years FROM person_years'
