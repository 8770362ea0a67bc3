/** One line of the table: what was measured, how it went, and what was aimed for. */
export interface Measure {
  group: string
  name: string
  result: string
  goal: string
  /** Null when there is no goal, only a number worth knowing. */
  met: boolean | null
  numbers: Record<string, number>
}

export interface Scale {
  small: boolean
  folder: string
  /** Says what is going on, beside the result. */
  say(text: string): void
}

export type Measurement = (scale: Scale) => Promise<Measure[]>

interface Goal {
  text: string
  met: boolean
}

export const measure = (
  group: string,
  name: string,
  result: string,
  goal: Goal | null,
  numbers: Record<string, number>,
): Measure => {
  const lacking = Object.entries(numbers).filter(([, value]) => !Number.isFinite(value))
  if (lacking.length > 0) throw new Error(`${group}, ${name}: nothing was measured (${lacking.join(', ')})`)
  return { group, name, result, goal: goal?.text ?? '', met: goal?.met ?? null, numbers }
}

export const atMost = (value: number, most: number, unit = ''): Goal => ({
  text: `≤ ${most}${unit}`,
  met: value <= most,
})

/** A share of a baseline, told the way the goals are: one n-th of it. */
export const atLeastShare = (share: number, nth: number): Goal => ({ text: `≥ 1/${nth}`, met: share >= 1 / nth })

export const round = (value: number, decimals = 0): number => Number(value.toFixed(decimals))

export const median = (values: readonly number[]): number => percentile(values, 0.5)

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  const found = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
  if (found === undefined) throw new Error('There is no percentile of nothing')
  return found
}
