/** What is usual, from earlier days: the middle of them, and the most that is still usual. */
export interface Usual {
  /** How many days it is taken from. */
  days: number
  median: number
  /** Above this a day is unusual. */
  limit: number
}

/** Fewer days than this say nothing about what is usual. */
export const fewestDays = 10

/** Spreads from the middle that are still usual: with three and a half, a day in some hundreds is beyond by chance. */
const spreads = 3.5

/**
 * The usual range by the median and the median absolute deviation, which a single odd day doesn't move. The spread is at
 * least a fifth of the median and at least two, so that somebody whose days are all alike isn't unusual at once.
 * Source: Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993): 1.4826 makes the deviation comparable to a standard
 * deviation, 3.5 is their limit.
 *
 * @returns null when the days are too few.
 */
export function usualOf(counts: readonly number[]): Usual | null {
  if (counts.length < fewestDays) return null
  const middle = median(counts)
  const deviation = median(counts.map((count) => Math.abs(count - middle))) * 1.4826
  const spread = Math.max(deviation, middle / 5, 2)
  return { days: counts.length, median: middle, limit: Math.ceil(middle + spreads * spread) }
}

/** The middle of the numbers in order, or between the two in the middle; 0 of none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0
  return (lower + upper) / 2
}

/**
 * Whether a day is above what is usual: above that of the person herself, and above that of others in the role when it can be
 * said. Of somebody who has been here for too few days nothing is said; samples find her all the same.
 */
export const isUnusual = (count: number, own: Usual | null, role: Usual | null): boolean =>
  own !== null && count > own.limit && (role === null || count > role.limit)
