import fc from 'fast-check'
import { countDifferent, sameRate, type CountPersons, type Group } from '~/domain/statistics/suppression'
import type { Selection } from '~/domain/statistics/suppression-overlap'
import type { UnitGroup } from '~/domain/statistics/suppression-tree'
import { choices, recover, type Published, type Recovered } from './adversary'

const smallest = 11

/** A person's hours in one cell; somebody who has moved has hours in several. */
interface Hours {
  person: number
  sick: number
  ordinary: number
}

/** The finest split there is, and what is known of everybody in it. */
interface Cells {
  hours: Hours[][]
  different(cells: readonly number[]): number
  sum(cells: readonly number[]): number
  group(code: string, cells: readonly number[]): Group
}

interface CellTraits {
  persons: number
  health: 'well' | 'alike' | 'mixed'
  moved: number
  salt: number
}

const anyCell = (most: number): fc.Arbitrary<CellTraits> =>
  fc.record({
    persons: fc.oneof(fc.nat(4), fc.nat(12), fc.integer({ min: 9, max: most })),
    health: fc.constantFrom('well', 'alike', 'mixed', 'mixed', 'mixed', 'mixed'),
    moved: fc.oneof(fc.constant(0), fc.nat(10)),
    salt: fc.nat(997),
  })

function cellsOf(traits: readonly CellTraits[]): Cells {
  const hours = traits.map(({ persons, health, moved, salt }, cell) =>
    Array.from({ length: persons }, (_, place): Hours => {
      const ordinary = 800 + ((salt + place * 37) % 900)
      const sick = health === 'well' ? 0 : health === 'alike' ? ordinary / 4 : 1 + ((salt * 31 + place * 53) % 700)
      return { person: (place < moved && cell > 0 ? cell - 1 : cell) * 1000 + place, sick, ordinary }
    }),
  )
  const of = (cells: readonly number[]) => cells.flatMap((cell) => hours[cell] ?? [])
  const different = (cells: readonly number[]) => new Set(of(cells).map(({ person }) => person)).size
  const total = (cells: readonly number[], what: 'sick' | 'ordinary') =>
    of(cells).reduce((sum, one) => sum + one[what], 0)
  return {
    ...{ hours, different },
    sum: (cells) => total(cells, 'sick'),
    group: (code, cells) => ({
      ...{ code, persons: different(cells), ordinary: total(cells, 'ordinary') },
      same: sameRate(perPerson(of(cells))),
    }),
  }
}

function perPerson(hours: readonly Hours[]): Hours[] {
  const sums = new Map<number, Hours>()
  for (const { person, sick, ordinary } of hours) {
    const before = sums.get(person) ?? { person, sick: 0, ordinary: 0 }
    sums.set(person, { person, sick: before.sick + sick, ordinary: before.ordinary + ordinary })
  }
  return [...sums.values()]
}

/** Groups that are asked for, and what an adversary finds when some of them are shown. */
export interface MaskedWorld {
  cells: Group[]
  count: CountPersons
  /** Every sum over fewer than eleven, or over some who are all alike, that follows from the shown groups. */
  found(shown: ReadonlySet<string>): Recovered[]
  trueSum(cells: readonly number[]): number
}

function worldOf(cells: Cells, within: ReadonlyMap<string, readonly number[]>): MaskedWorld {
  const all = [...cells.hours.keys()].filter((cell) => cells.hours[cell]?.length)
  const groups = new Map(all.map((cell) => [cell, cells.group(String(cell), [cell])]))
  const alike = (chosen: readonly number[]) => sameRate(chosen.flatMap((cell) => cells.hours[cell] ?? [])) !== null
  const persons = (of: readonly number[]) => of.flatMap((cell) => cells.hours[cell] ?? []).map(({ person }) => person)
  let sought: number[][] | undefined
  const single = all.map((cell): [string, number[]] => [String(cell), [cell]])
  return {
    cells: [...groups.values()],
    count: countDifferent(new Map([...within, ...single].map(([code, of]) => [code, persons(of)]))),
    trueSum: cells.sum,
    found(shown) {
      const published: Published[] = [...shown].map((code) => {
        const of = (within.get(code) ?? []).filter((cell) => groups.has(cell))
        return { cells: of, sum: cells.sum(of) }
      })
      sought ??= [...choices(all, (chosen) => cells.different(chosen) < smallest), ...choices(all, alike)]
      return recover(published, sought, cells.hours.length)
    },
  }
}

export interface UnitWorld extends MaskedWorld {
  units: UnitGroup[]
}

/** A tree of up to four levels whose workplaces are the cells. */
export const anyUnitWorld: fc.Arbitrary<UnitWorld> = fc
  .tuple(
    fc.array(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    fc.array(anyCell(25), { minLength: 27, maxLength: 27 }),
  )
  .map(([shape, traits]) => {
    const within = new Map<string, number[]>()
    const parents = new Map<string, string | null>()
    const put = (code: string, parent: string | null, cell: number) => {
      within.set(code, [...(within.get(code) ?? []), cell])
      parents.set(code, parent)
    }
    let cell = 0
    for (const [a, areas] of shape.entries())
      for (const [b, workplaces] of areas.entries())
        for (let c = 0; c < workplaces; c++, cell++) {
          put('o', null, cell)
          put(`f${a}`, 'o', cell)
          put(`m${a}${b}`, `f${a}`, cell)
          put(`a${a}${b}${c}`, `m${a}${b}`, cell)
        }
    const cells = cellsOf(traits.slice(0, cell))
    const units = [...within].map(([code, of]) => ({ ...cells.group(code, of), parent: parents.get(code) ?? null }))
    return { ...worldOf(cells, within), units }
  })

export interface FilterWorld extends MaskedWorld {
  selections: Selection[]
}

/** Sex × age × kind of activity; some of the choices that filters on them give. */
export const anyFilterWorld: fc.Arbitrary<FilterWorld> = fc.integer({ min: 1, max: 3 }).chain((kinds) => {
  const choicesOf = [...axis(2)].flatMap((sex) =>
    axis(3).flatMap((age) => axis(kinds).map((kind) => ({ sex, age, kind }))),
  )
  return fc
    .tuple(
      fc.array(anyCell(30), { minLength: 6 * kinds, maxLength: 6 * kinds }),
      fc.oneof(fc.constant(choicesOf), fc.shuffledSubarray(choicesOf, { minLength: 2 })),
    )
    .map(([traits, chosen]) => {
      const cells = cellsOf(traits)
      const within = new Map(
        chosen.map(({ sex, age, kind }) => [
          `${sex ?? '*'}${age ?? '*'}${kind ?? '*'}`,
          [...traits.keys()].filter((cell) => {
            const traitsOf = [cell % 2, Math.floor(cell / 2) % 3, Math.floor(cell / 6)]
            return [sex, age, kind].every((wanted, place) => wanted === null || wanted === traitsOf[place])
          }),
        ]),
      )
      const world = worldOf(cells, within)
      const selections = [...within].map(([code, of]) => ({ code, cells: of.map(String) }))
      return { ...world, selections }
    })
})

const axis = (length: number): (number | null)[] => [null, ...Array.from({ length }, (_, place) => place)]
