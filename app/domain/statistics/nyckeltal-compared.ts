import type { ShownNyckeltal } from './nyckeltal-shown'
import { mapShown, sinceBefore, type Shown } from './shown'

/** One of the seven beside what it was. */
export interface ComparedNyckeltal extends ShownNyckeltal {
  /** Percent, unrounded; null = the year before isn't compared with. */
  before: Shown<number> | null
  /** Percentage points from the year before, unrounded; null unless both years are told. */
  change: number | null
}

/** The seven of a year beside those of the year before, each masked for itself; null = nothing is known of that year. Source: method.md §4. */
export const nyckeltalCompared = (
  numbers: readonly ShownNyckeltal[],
  before: readonly ShownNyckeltal[] | null,
): ComparedNyckeltal[] =>
  numbers.map(({ number, answer }) => {
    const earlier = before?.find((one) => one.number === number)
    if (!earlier) return { number, answer, before: null, change: null }
    const was = percentOf(earlier)
    return { number, answer, before: was, change: sinceBefore(percentOf({ number, answer }), was).change }
  })

const percentOf = ({ answer }: ShownNyckeltal): Shown<number> => mapShown(answer, ({ percent }) => percent)
