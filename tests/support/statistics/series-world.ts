import fc from 'fast-check'
import { sameRate } from '~/domain/statistics/suppression'
import type { UnitGroup } from '~/domain/statistics/suppression-tree'
import { choices, recover, type Recovered } from './adversary'

const smallest = 11
const monthCount = 3

/** A small employer over three months, which are its year here. */
export interface SeriesWorld {
  year: UnitGroup[]
  months: UnitGroup[][]
  /** Sums over fewer than eleven that follow from the units shown in the year and in each month; every workplace has somebody. */
  found(whole: ReadonlySet<string>, months: readonly ReadonlySet<string>[]): Recovered[]
  trueSum(cells: readonly number[]): number
}

const anyWorkplace = fc.record({
  area: fc.constantFrom('a', 'b'),
  months: fc.array(fc.integer({ min: 1, max: 15 }), { minLength: monthCount, maxLength: monthCount }),
  base: fc.constantFrom(0, 0, 8, 10, 11, 11),
  salt: fc.nat(997),
})

/** Each cell is a workplace in a month; a workplace has the same persons from month to month, sometimes more of them. */
export const anySeriesWorld: fc.Arbitrary<SeriesWorld> = fc
  .array(anyWorkplace, { minLength: 2, maxLength: 5 })
  .map((workplaces) => {
    const cells = workplaces.flatMap(({ area, months, base, salt }, place) =>
      months.map((more, month) => ({
        ...{ units: ['org', area, `${area}${place}`], month },
        hours: Array.from({ length: base === 0 ? more : base + (more % 5) }, (_, person) => ({
          ...{ person: place * 100 + person, ordinary: 100 + ((salt + person) % 60) },
          sick: (salt * 7 + person * 31 + month * 17) % 60,
        })),
      })),
    )
    const of = (chosen: readonly number[]) => chosen.flatMap((cell) => cells[cell]?.hours ?? [])
    const persons = (chosen: readonly number[]) => new Set(of(chosen).map(({ person }) => person)).size
    const trueSum = (chosen: readonly number[]) => of(chosen).reduce((sum, { sick }) => sum + sick, 0)
    const all = [...cells.keys()].filter((cell) => cells[cell]?.hours.length)
    const within = (code: string, month?: number) =>
      all.filter((cell) => cells[cell]?.units.includes(code) && [cells[cell]?.month, undefined].includes(month))
    const codes = [...new Set(cells.flatMap(({ units }) => units))]
    const groups = (month?: number): UnitGroup[] =>
      codes.map((code) => ({
        ...{ code, parent: code === 'org' ? null : code.length === 1 ? 'org' : code.slice(0, 1) },
        persons: persons(within(code, month)),
        ordinary: of(within(code, month)).reduce((sum, { ordinary }) => sum + ordinary, 0),
        same: sameRate(of(within(code, month))),
      }))
    return {
      ...{ year: groups(), months: Array.from({ length: monthCount }, (_, month) => groups(month)), trueSum },
      found(whole, months) {
        const known = [...whole].map((code) => within(code))
        const monthly = months.flatMap((shown, month) => [...shown].map((code) => within(code, month)))
        const published = [...known, ...monthly].map((chosen) => ({ cells: chosen, sum: trueSum(chosen) }))
        const sought = choices(all, (chosen) => persons(chosen) < smallest)
        return recover(published, sought, cells.length)
      },
    }
  })
