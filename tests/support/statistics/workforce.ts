import { seededChance } from '~/domain/statistics/chance'
import { rolling, type Month } from '~/domain/statistics/month'
import type { PersonSum } from '~/domain/statistics/person-sums'
import type { UnitMonth } from '~/domain/statistics/rising'

/** One person in one unit in one month. */
export interface PersonUnitMonth extends PersonSum {
  month: Month
}

export const lastMonth = 24_312 as Month

/**
 * A few workplaces with numbers of no meaning, which differ in every way the method speaks of: sizes about the limit, people who
 * move or begin late, months in which a workplace has nobody, equal numbers, and nobody sick at all in some or more each month.
 */
export function oddWorkforce(seed: number, { units = 9, months = 40 } = {}): PersonUnitMonth[] {
  const chance = seededChance(seed)
  const below = (most: number) => Math.floor(chance() * most)
  const rows: PersonUnitMonth[] = []
  let person = 0
  for (let unit = 1; unit <= units; unit++) {
    const closed = chance() < 0.3 ? below(12) : -1
    const opened = chance() < 0.4 ? below(months) : 0
    const level = chance() < 0.2 ? 0 : below(6)
    const steep = chance() < 0.25 ? 12 : 0
    for (const last = person + 8 + below(9); person < last; person++) {
      const other = chance() < 0.2 ? 1 + below(units) : unit
      const [begins, moves] = [opened + (chance() < 0.2 ? below(20) : 0), below(months)]
      for (const [index, month] of rolling(lastMonth, months).entries()) {
        if (index < begins || month % 12 === closed) continue
        const ordinary = chance() < 0.05 ? 0 : 100 + 20 * below(4)
        const sick = ordinary > 0 && chance() < 0.3 ? below(1 + level) * 8 : 0
        const climbing = ordinary > 0 ? Math.max(0, index - (months - 9)) * steep : 0
        rows.push({ person, unit: index < moves ? unit : other, month, sick: sick + climbing, ordinary })
      }
    }
  }
  return rows
}

/** One row per person and unit over some months, as a database would sum them. */
export function personSums(rows: readonly PersonUnitMonth[], months: readonly Month[]): PersonSum[] {
  const wanted = new Set(months)
  const sums = new Map<string, PersonSum>()
  for (const { person, unit, month, sick, ordinary } of rows) {
    if (!wanted.has(month)) continue
    const sum = sums.get(`${person} ${unit}`) ?? { person, unit, sick: 0, ordinary: 0 }
    sums.set(`${person} ${unit}`, { ...sum, sick: sum.sick + sick, ordinary: sum.ordinary + ordinary })
  }
  return [...sums.values()]
}

export function unitMonths(rows: readonly PersonUnitMonth[]): UnitMonth[] {
  const sums = new Map<string, UnitMonth>()
  for (const { unit, month, sick, ordinary } of rows) {
    const sum = sums.get(`${unit} ${month}`) ?? { unit, month, sick: 0, ordinary: 0 }
    sums.set(`${unit} ${month}`, { ...sum, sick: sum.sick + sick, ordinary: sum.ordinary + ordinary })
  }
  return [...sums.values()]
}
