import { nearest } from './matching'
import type { PersonSum } from './person-sums'
import { changeOf, differenceInDifferences, personBootstrap, type Groups, type PersonPair } from './person-bootstrap'
import { sameRate, smallestGroup } from './suppression'
import { counting, nothing, rateOf, sumBy, total } from './unit-sum'

export interface BeforeAfterQuestion {
  unit: number
  /** All the months are known (`isComplete`). */
  complete: boolean
  /** Units of the same kind without an intervention. */
  candidates: readonly number[]
  /** Persons of the unit and the candidates over the twelve months before, and over the twelve after. */
  before: readonly PersonSum[]
  after: readonly PersonSum[]
  /** The smallest group that is shown. */
  smallest: number
  /** A whole number that belongs to the intervention, so that its interval is the same every day. */
  seed: number
}

interface Change {
  before: number
  after: number
  change: number
}

export type BeforeAfter =
  | {
      verdict: 'too-small'
      /** too few before or after; months that aren't known, or still to come; nothing to compare with; nobody sick, or all alike */
      why: 'persons' | 'months' | 'comparison' | 'alike'
    }
  | {
      /** The interval covers 0, or the rate has fallen or risen more than in the comparison. */
      verdict: 'no-certain-difference' | 'fallen' | 'risen'
      unit: Change
      comparison: Change & { units: number[] }
      /** Difference in differences, and its 95 % interval. */
      difference: number
      lower: number
      upper: number
    }

/**
 * What became of a unit after its intervention, against the most similar units without one. Rates are 0–1 (short measure: per
 * employed year). Flagged units fall back by themselves, which the comparison on the rate before only partly takes away: say so beside
 * every answer. Source: method.md §7.
 */
export function beforeAfter(question: BeforeAfterQuestion): BeforeAfter {
  const { unit, complete, candidates, seed } = question
  if (!complete) return { verdict: 'too-small', why: 'months' }
  const sums = { before: sumBy(question.before, 'unit'), after: sumBy(question.after, 'unit') }
  const amounts = (of: number) => ({ before: sums.before.get(of) ?? nothing, after: sums.after.get(of) ?? nothing })
  const own = amounts(unit)
  const fewest = smallestGroup(question.smallest)
  if (Math.min(own.before.persons, own.after.persons) < fewest) return { verdict: 'too-small', why: 'persons' }
  const others = candidates.filter((candidate) => candidate !== unit)
  const like = nearest(
    own.before,
    others.map((other) => ({ unit: other, ...amounts(other) })),
    fewest,
  ).map((candidate) => candidate.unit)
  const groups = { unit: pairsOf([unit], question), comparison: pairsOf(like, question) }
  const changes = { unit: change(groups.unit), comparison: change(groups.comparison) }
  if (!changes.unit || !changes.comparison) return { verdict: 'too-small', why: 'comparison' }
  if (tellsOfEverybody(groups.unit) || tellsOfEverybody(groups.comparison))
    return { verdict: 'too-small', why: 'alike' }
  return { ...judged(groups, seed), unit: changes.unit, comparison: { ...changes.comparison, units: like } }
}

/** A rate that is 0, or the same for everybody, tells of each of them. Source: method.md §4. */
const tellsOfEverybody = (persons: readonly PersonPair[]): boolean =>
  sameRate(persons.map(({ before }) => before)) !== null || sameRate(persons.map(({ after }) => after)) !== null

function judged(groups: Groups, seed: number) {
  const { lower, upper } = personBootstrap(groups, seed)
  const certain = upper < 0 ? ('fallen' as const) : ('risen' as const)
  const verdict = lower <= 0 && upper >= 0 ? ('no-certain-difference' as const) : certain
  return { verdict, difference: differenceInDifferences(groups) ?? 0, lower, upper }
}

function change(persons: readonly PersonPair[]): Change | null {
  const before = rateOf(total(persons.map((person) => person.before)))
  const after = rateOf(total(persons.map((person) => person.after)))
  const between = changeOf(persons)
  return before === null || after === null || between === null ? null : { before, after, change: between }
}

/** Persons of some units, over all of them and in the order of their numbers. */
function pairsOf(units: readonly number[], { before, after }: BeforeAfterQuestion): PersonPair[] {
  const within = (rows: readonly PersonSum[]) =>
    sumBy(
      counting(rows).filter((row) => units.includes(row.unit)),
      'person',
    )
  const sums = { before: within(before), after: within(after) }
  const persons = [...new Set([...sums.before.keys(), ...sums.after.keys()])].sort((one, other) => one - other)
  return persons.map((person) => ({
    before: sums.before.get(person) ?? nothing,
    after: sums.after.get(person) ?? nothing,
  }))
}
