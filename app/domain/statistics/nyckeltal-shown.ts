import { numbersOf, type NyckeltalHours } from './nyckeltal'
import type { NyckeltalGroup } from './nyckeltal-groups'
import { sickPercent } from './rate'
import { shown, type Shown } from './shown'
import { sameRateOf } from './suppression'
import { shownNyckeltal, type Nyckeltal } from './suppression-nyckeltal'

/** One of the seven when it is told; percent unrounded. */
export interface ToldNyckeltal extends Omit<NyckeltalHours, 'number'> {
  percent: number
}

export interface ShownNyckeltal {
  number: Nyckeltal
  answer: Shown<ToldNyckeltal>
}

/** The seven of six groups as they may be told, in order. Source: method.md §3–4. */
export function nyckeltalShown(groups: readonly NyckeltalGroup[], smallest: number): ShownNyckeltal[] {
  const sick = groups.filter((group) => group.sick > 0)
  const longSame = sameRateOf(sick.map(({ longSame }) => ({ same: longSame })))
  const may = shownNyckeltal(groups, longSame, smallest)
  return numbersOf(groups).map(({ number, ...hours }) => {
    const percent = sickPercent({ sick: hours.numerator, ordinary: hours.denominator })
    const value = percent === null ? null : { ...hours, percent }
    return { number, answer: shown(value, { persons: hours.persons, may: may.has(number) }) }
  })
}
