/**
 * Numbers in [0, 1) that are the same every time for the same seed (a whole number), so that what is drawn by chance can be shown
 * again and checked: Mulberry32, a 32-bit counter with step 0x6D2B79F5 whose value is mixed by shifts and multiplications.
 * Good enough to draw samples with, and for nothing that must be secret.
 */
export function seededChance(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const once = Math.imul(state ^ (state >>> 15), state | 1)
    const twice = once ^ (once + Math.imul(once ^ (once >>> 7), once | 61))
    return ((twice ^ (twice >>> 14)) >>> 0) / 4_294_967_296
  }
}
