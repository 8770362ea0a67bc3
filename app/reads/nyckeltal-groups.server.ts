import { statement } from '#db/client.server'
import { passingNumbers } from '#db/numbers.server'
import type { NyckeltalGroup } from '~/domain/statistics/nyckeltal-groups'
import { groupsByYear } from '~/domain/statistics/nyckeltal-years'
import { defineRead } from './gate.server'

/** The six groups of every year with anybody in it, of what is stored. */
export const readNyckeltalGroups = defineRead({
  action: 'statistics.renew',
  load: ({ db }): Map<number, NyckeltalGroup[]> => {
    const groups = groupsByYear()
    const numbers = passingNumbers()
    const rows = statement(db, yearsText).raw().iterate() as Iterable<YearsRow>
    for (const [sex, birthYear, years] of rows) groups.add({ sex, birthYear }, numbers(years))
    return groups.all()
  },
})

type YearsRow = [sex: 'K' | 'M', birthYear: number, years: Buffer]

const yearsText = 'SELECT sex, birth_year, years FROM person_years'
