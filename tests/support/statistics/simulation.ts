import { compare } from '~/domain/statistics/comparison'
import { contrast } from '~/domain/statistics/contrast'
import { funnel, isHigh, type Level } from '~/domain/statistics/funnel'
import { sizeBandOf } from '~/domain/statistics/matching'
import { rolling } from '~/domain/statistics/month'
import { isRising, risingUnits, type Rising, type UnitMonth } from '~/domain/statistics/rising'
import { measures, verdictOf, type Measure } from '~/domain/statistics/verdict'
import { madeUp, span, sumsOf, timeOf, type MadeUpPerson, type Workplace } from './made-up'
import { lastMonth } from './workforce'

/** Shares of the workplaces, 0–1, that are found: at least probably higher, clearly higher, rising, rising or a sign of it. */
interface Found {
  high: number
  clear: number
  rising: number
  sign: number
}

export interface Finding extends Record<Measure, Found> {
  /** `quiet 11-24`, `doubled 50+` … */
  name: string
  workplaces: number
  /** High and rising, by either measure. */
  both: number
}

interface Judged {
  name: string
  level: Record<Measure, Level>
  rising: Record<Measure, Rising>
}

/** How often the verdicts find quiet workplaces and doubled ones, by size, in so many made-up employers whose workplaces usually differ by `spread`. */
export function simulate(
  workplaces: readonly Workplace[],
  { worlds, seed, spread = 0 }: { worlds: number; seed: number; spread?: number },
): Finding[] {
  const judged = Array.from({ length: worlds }, (_, world) =>
    judge(workplaces, madeUp(workplaces, { seed: seed + world, spread })),
  ).flat()
  return [...new Set(judged.map(({ name }) => name))].sort().map((name) =>
    found(
      name,
      judged.filter((one) => one.name === name),
    ),
  )
}

/** So many workplaces of each size, every `nth` of them doubled. */
export const workplacesOf = (each: number, nth: number): Workplace[] =>
  [11, 14, 18, 24, 25, 30, 36, 49, 50, 80].flatMap((persons, size) =>
    Array.from({ length: each }, (_, index) => ({ persons, doubled: (index + size) % nth === 0 })),
  )

function judge(workplaces: readonly Workplace[], persons: readonly MadeUpPerson[]): Judged[] {
  const [total, short] = [verdicts(workplaces, persons, 'total'), verdicts(workplaces, persons, 'short')]
  return workplaces.map(({ persons: size, doubled }, unit) => ({
    name: `${doubled ? 'doubled' : 'quiet'} ${sizeBandOf(size)}`,
    level: { total: total.level(unit), short: short.level(unit) },
    rising: { total: total.rising(unit), short: short.rising(unit) },
  }))
}

function verdicts(workplaces: readonly Workplace[], persons: readonly MadeUpPerson[], measure: Measure) {
  const facts = new Map(workplaces.map((_, unit) => [unit, { hidden: false, months: 12 }]))
  const now = sumsOf(persons, measure, [span - 12, span])
  const high = funnel(compare(now), facts).units
  const months = rolling(lastMonth, span)
  const rises = risingUnits({
    end: lastMonth,
    firstSickMonth: months[0] ?? lastMonth,
    months: monthsOf(workplaces, persons, measure),
    contrastWith: () => contrast(now, sumsOf(persons, measure, [0, span - 12])),
    hidden: new Set(),
  })
  const levels = new Map(high.map(({ unit, level }) => [unit, level]))
  const risings = new Map(rises.map(({ unit, rising }) => [unit, rising]))
  return {
    level: (unit: number) => levels.get(unit) ?? 'oavgjort',
    rising: (unit: number) => risings.get(unit) ?? 'oavgjort',
  }
}

function monthsOf(workplaces: readonly Workplace[], persons: readonly MadeUpPerson[], measure: Measure): UnitMonth[] {
  const rows = workplaces.map((workplace, unit) =>
    rolling(lastMonth, span).map((month) => ({
      unit,
      month,
      sick: 0,
      ordinary: timeOf(measure, 1) * workplace.persons,
    })),
  )
  for (const { unit, hours, occasions } of persons)
    for (const [index, row] of (rows[unit] ?? []).entries())
      row.sick += (measure === 'total' ? hours : occasions)[index] ?? 0
  return rows.flat()
}

function found(name: string, judged: readonly Judged[]): Finding {
  const share = (holds: (one: Judged) => boolean) => judged.filter(holds).length / judged.length
  const by = (measure: Measure): Found => ({
    high: share(({ level }) => isHigh(level[measure])),
    clear: share(({ level }) => level[measure] === 'tydligt_hogre'),
    rising: share(({ rising }) => rising[measure] === 'ja'),
    sign: share(({ rising }) => isRising(rising[measure])),
  })
  const verdict = ({ level, rising }: Judged) =>
    verdictOf({
      total: { level: level.total, rising: rising.total },
      short: { level: level.short, rising: rising.short },
    })
  const both = share((one) => verdict(one).kind === 'high-and-rising')
  return { name, workplaces: judged.length, total: by(measures[0]), short: by(measures[1]), both }
}
