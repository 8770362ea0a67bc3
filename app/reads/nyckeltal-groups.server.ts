import { statement } from '#db/client.server'
import { keptNumbers, passingNumbers } from '#db/numbers.server'
import type { NyckeltalGroup } from '~/domain/statistics/nyckeltal-groups'
import { patchedYears } from '~/domain/statistics/person-patch'
import { groupsByYear } from '~/domain/statistics/nyckeltal-years'
import { defineRead } from './gate.server'

/** The six groups of every year with anybody in it, of what is stored. */
export const readNyckeltalGroups = defineRead({
  action: 'statistics.renew',
  load: ({ db }): Map<number, NyckeltalGroup[]> => {
    const groups = groupsByYear()
    const numbers = passingNumbers()
    const rows = statement(db, yearsText).raw().iterate() as Iterable<YearsRow>
    for (const [sex, birthYear, years, patch] of rows)
      groups.add({ sex, birthYear }, patchedYears(numbers(years), patch && keptNumbers(patch)))
    return groups.all()
  },
})

type YearsRow = [sex: 'K' | 'M', birthYear: number, years: Buffer, patch: Buffer | null]

const yearsText = `SELECT y.sex, y.birth_year, y.years, p.years FROM person_years y
  LEFT JOIN person_patch p ON p.person_id = y.person_id AND p.years IS NOT NULL`
