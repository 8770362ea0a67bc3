import { seededChance } from '~/domain/statistics/chance'
import { yearOf } from '~/domain/statistics/month'
import { ageGroups, type AgeGroup } from '~/domain/statistics/suppression-nyckeltal'
import type { Told } from '~/domain/statistics/unit-result'
import type { Member, ResultQuestion } from '~/domain/statistics/unit-result-question'
import type { Results } from '~/domain/statistics/unit-results'
import { choices, recover, type Published, type Recovered } from './adversary'
import { lastMonth } from './workforce'

/** Everybody of one sex and age at one place. */
export interface AgedCell {
  place: number
  sex: Member['sex']
  age: AgeGroup
  shares: { person: number; sick: number; ordinary: number }[]
}

export interface AgedWorld {
  question: ResultQuestion
  cells: AgedCell[]
}

const sizes = [0, 0, 3, 8, 12, 13, 16, 24, 30]

/** Two areas with a few workplaces, with few, many or none of each sex and age; some who have moved, and some alike. */
export function agedWorld(seed: number): AgedWorld {
  const chance = seededChance(seed * 7919 + 11)
  const below = (most: number) => Math.floor(chance() * most)
  const places = 2 + below(3)
  const large = chance() < 0.6
  let person = 0
  const cells = Array.from({ length: places }, (_, at) => at + 1).flatMap((place) => {
    const mixed = large && chance() < 0.7
    return (['K', 'M'] as const).flatMap((sex) =>
      ageGroups.map((age): AgedCell => {
        const size = sizes[mixed && chance() < 0.85 ? 4 + below(5) : below(sizes.length)] ?? 0
        const health = chance() < 0.1 ? 'well' : chance() < 0.1 ? 'alike' : 'mixed'
        const shares = Array.from({ length: size }, () => {
          const ordinary = 800 + below(9) * 100
          const sick = health === 'well' ? 0 : health === 'alike' ? ordinary / 4 : 1 + below(700)
          return { person: ++person, sick, ordinary }
        })
        return { place, sex, age, shares }
      }),
    )
  })
  moveSome(cells, chance)
  const units = [
    ...Array.from({ length: places }, (_, at) => ({
      id: at + 1,
      parent: 101 + (at % 2),
      type: 'arbetsplats' as const,
    })),
    ...[101, 102].map((id) => ({ id, parent: null, type: 'omrade' as const })),
  ].map((unit) => ({ ...unit, code: `k${unit.id}`, activity: null }))
  const question = { end: lastMonth, firstSickMonth: null, smallest: 11, units, members: membersOf(cells), sums: [] }
  return { question, cells }
}

/** Some are at another place of the same sex and age too. */
function moveSome(cells: readonly AgedCell[], chance: () => number): void {
  for (const { place, sex, age, shares } of cells) {
    const other = cells.find((cell) => cell.place !== place && cell.sex === sex && cell.age === age)
    for (const share of shares.slice(0, 3))
      if (other && chance() < 0.1) other.shares.push({ ...share, sick: share.sick + 5 })
  }
}

const bornIn: Record<AgeGroup, number> = { to29: 25, '30to49': 40, from50: 58 }

const membersOf = (cells: readonly AgedCell[]): Member[] =>
  cells.flatMap(({ place, sex, age, shares }) =>
    shares.map(({ person, sick, ordinary }) => ({
      ...{ workplace: place, person, sex, birthYear: yearOf(lastMonth) - bornIn[age] },
      series: new Float64Array([sick, ordinary, person % 2, 30]),
    })),
  )

/** Whether a unit tells its ages. */
export type TellsAges = (unit: number | null, told: Told) => boolean

export const asPublished: TellsAges = (_unit, { ages }) => ages !== null

/** What somebody who reads every total, sex and age finds out: sums over fewer than eleven, or over some who all are alike. */
export function foundByAge(
  world: AgedWorld,
  { units, organisation }: Results,
  tells: TellsAges = asPublished,
): Recovered[] {
  const { cells } = world
  const published = [...units.map((told) => ({ unit: told.unit, told })), { unit: null, told: organisation }].flatMap(
    ({ unit, told }: { unit: number | null; told: Told }): Published[] => {
      const of = (belongs: (cell: AgedCell) => boolean) => publishedOf(world, unit, belongs)
      return [
        ...(told.rate === null ? [] : [of(() => true)]),
        ...(told.women === null ? [] : (['K', 'M'] as const).map((sex) => of((cell) => cell.sex === sex))),
        ...(tells(unit, told) ? ageGroups.map((age) => of((cell) => cell.age === age)) : []),
      ]
    },
  )
  const shares = (some: readonly number[]) => some.flatMap((cell) => cells[cell]?.shares ?? [])
  const few = (some: readonly number[]) => new Set(shares(some).map(({ person }) => person)).size < 11
  const alike = (some: readonly number[]) =>
    new Set(shares(some).map(({ sick, ordinary }) => sick / ordinary)).size === 1
  const peopled = [...cells.keys()].filter((cell) => cells[cell]?.shares.length)
  return recover(published, [...choices(peopled, few), ...choices(peopled, alike)], cells.length)
}

/** The cells of a unit, or of all. */
export function within({ question, cells }: AgedWorld, unit: number | null): number[] {
  const parents = new Map(question.units.map(({ id, parent }) => [id, parent]))
  return [...cells.keys()].filter((cell) => {
    const place = cells[cell]?.place ?? NaN
    return unit === null || place === unit || parents.get(place) === unit
  })
}

function publishedOf(world: AgedWorld, unit: number | null, belongs: (cell: AgedCell) => boolean): Published {
  const of = within(world, unit).filter((at) => {
    const cell = world.cells[at]
    return cell !== undefined && cell.shares.length > 0 && belongs(cell)
  })
  return { cells: of, sum: of.flatMap((at) => world.cells[at]?.shares ?? []).reduce((sum, { sick }) => sum + sick, 0) }
}
