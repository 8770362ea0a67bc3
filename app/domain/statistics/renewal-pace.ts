/** When a renewal of the numbers began and ended, in milliseconds of any clock that only goes forward. */
export interface PastRenewal {
  from: number
  to: number
}

/** For each millisecond that a renewal has taken, so many pass before the next one. */
const rest = 9

/**
 * Whether the numbers may be renewed for what is changed by hand: so seldom that it takes at most a tenth of the time, however large the
 * employer is. Counted from the end of the last one, and at once when there hasn't been any.
 */
export const mayRenew = (last: PastRenewal | null, now: number): boolean =>
  last === null || now - last.to >= rest * (last.to - last.from)
