/** A number as it may be told: what it is, that its group is too small or too alike, or that there is nothing to count on. Source: method.md §4. */
export type Shown<Value> = { kind: 'value'; value: Value } | { kind: 'masked' } | { kind: 'insufficient' }

export const masked = { kind: 'masked' } as const
export const insufficient = { kind: 'insufficient' } as const

/**
 * A number of a group, `null` = its denominator is 0. What a hidden group's denominator is isn't told either: a share of no
 * sick hours would say that nobody was sick. Only a group of nobody has nothing to hide.
 */
export function shown<Value>(value: Value | null, { persons, may }: { persons: number; may: boolean }): Shown<Value> {
  if (persons === 0) return insufficient
  if (!may) return masked
  return value === null ? insufficient : { kind: 'value', value }
}

/** @returns the value, null when it isn't told. */
export const told = <Value>(answer: Shown<Value>): Value | null => (answer.kind === 'value' ? answer.value : null)

/** Another number made of one that is told; what isn't stays as it is. */
export const mapShown = <Value, Other>(answer: Shown<Value>, make: (value: Value) => Other): Shown<Other> =>
  answer.kind === 'value' ? { kind: 'value', value: make(answer.value) } : answer

/**
 * The rate of the period before and the difference to it, in the unit of the rates. Both are empty unless both periods are told;
 * what is said of the period now stays as it is. Source: method.md §4.
 */
export function sinceBefore(
  now: Shown<number>,
  before: Shown<number>,
): { previous: number | null; change: number | null } {
  if (now.kind !== 'value' || before.kind !== 'value') return { previous: null, change: null }
  return { previous: before.value, change: now.value - before.value }
}
