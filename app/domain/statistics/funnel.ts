import { personSpread, type Comparison, type UnitSum } from './comparison'
import { unitSpread } from './unit-spread'
import { rateOf, without, type GroupAmount } from './unit-sum'

export const levels = ['tydligt_hogre', 'troligen_hogre', 'inom', 'lagre', 'oavgjort'] as const
/** How a unit's rate lies against the comparison set; the codes are those of the CSV. */
export type Level = (typeof levels)[number]

/** What is known of a unit beside its sums, for one measure. */
export interface UnitFacts {
  /** Its rate for this measure may not be shown. Source: method.md §4. */
  hidden: boolean
  /** In how many of the 12 months it has O > 0. */
  months: number
}

export interface FunnelTest {
  standardError: number
  /** Against chance. */
  z: number
  /** Against chance, when the person with the largest S there is left out. */
  zWithout: number
  /** Against the usual spread between workplaces as well. */
  zAdjusted: number
  /** (r − r0) × O: hours, or occasions. */
  excess: number
}

export interface FunnelUnit {
  unit: number
  /** null when hidden. */
  sums: (GroupAmount & { rate: number }) | null
  /** null when undecided. */
  test: FunnelTest | null
  level: Level
}

/** What the picture's curves are drawn from; null when chance can't be told because all persons are alike (s = 0). */
export interface FunnelFrame {
  /** r0 */
  rate: number
  /** s */
  deviation: number
  /** τ² */
  unitSpread: number
}

export interface Funnel {
  frame: FunnelFrame | null
  units: FunnelUnit[]
}

export const fewestPersons = 11
export const fewestMonths = 6

/**
 * Which units lie higher than chance explains, for one measure over the rolling 12 months. Units come in the order of the
 * comparison; one that `facts` doesn't know is hidden. What is hidden has no numbers in the answer, but like every unit with at
 * least 11 persons and 6 months it helps to tell how much units usually differ. Limits are strict and on unrounded numbers.
 * Source: method.md §5; Spiegelhalter, Stat Med 2005.
 */
export function funnel({ set, units }: Comparison, facts: ReadonlyMap<number, UnitFacts>): Funnel {
  const persons = personSpread(set)
  if (persons === null) return { frame: null, units: units.map((unit) => undecided(unit, facts.get(unit.unit))) }
  const usual = units
    .filter((unit) => unit.persons >= fewestPersons && (facts.get(unit.unit)?.months ?? 0) >= fewestMonths)
    .map((unit) => against(persons, unit))
  const frame = { ...persons, unitSpread: unitSpread(usual) }
  return { frame, units: units.map((unit) => judged(frame, unit, facts.get(unit.unit))) }
}

/** Limits are strict, on unrounded numbers, and a workplace is never higher by one person alone. Source: method.md §5. */
export function levelOf({ z, zWithout, zAdjusted }: Omit<FunnelTest, 'excess' | 'standardError'>): Level {
  if (z > 1.96 && zWithout > 1) return zAdjusted > 1.96 ? 'tydligt_hogre' : 'troligen_hogre'
  return z < -1.96 ? 'lagre' : 'inom'
}

/** Sick days beyond what the set's rate would give, from the excess hours of the total measure; below 0 when fewer. */
export const excessDays = ({ excess }: Pick<FunnelTest, 'excess'>): number => excess / 8

export const isHigh = (level: Level): boolean => level === 'tydligt_hogre' || level === 'troligen_hogre'

/** s·√n / O: chance alone, for a unit of so many persons with so much ordinary time. */
export const standardErrorOf = (deviation: number, { ordinary, persons }: Omit<GroupAmount, 'sick'>): number =>
  (deviation * Math.sqrt(persons)) / ordinary

function judged(frame: FunnelFrame, unit: UnitSum, facts: UnitFacts | undefined): FunnelUnit {
  if (unit.persons < fewestPersons || !facts || facts.hidden || facts.months < fewestMonths)
    return undecided(unit, facts)
  const { z, standardError } = against(frame, unit)
  const gap = unit.sick / unit.ordinary - frame.rate
  const test = {
    ...{ standardError, z },
    zWithout: against(frame, without(unit, unit.top)).z,
    zAdjusted: gap / Math.sqrt(standardError ** 2 + frame.unitSpread),
    excess: gap * unit.ordinary,
  }
  return { ...undecided(unit, facts), test, level: levelOf(test) }
}

function against(frame: Omit<FunnelFrame, 'unitSpread'>, group: GroupAmount): { z: number; standardError: number } {
  const standardError = standardErrorOf(frame.deviation, group)
  return { z: (group.sick / group.ordinary - frame.rate) / standardError, standardError }
}

function undecided({ unit, persons, sick, ordinary }: UnitSum, facts: UnitFacts | undefined): FunnelUnit {
  const shown = facts !== undefined && !facts.hidden && persons >= fewestPersons
  const rate = rateOf({ sick, ordinary })
  return {
    unit,
    sums: shown && rate !== null ? { persons, sick, ordinary, rate } : null,
    test: null,
    level: 'oavgjort',
  }
}
