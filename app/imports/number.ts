/** `12`, `12.5` and `12,5`; null for anything else. Excel's long binary fractions are rounded to what was meant. */
export function readNumber(text: string): number | null {
  if (!/^[+-]?\d{1,12}(?:[.,]\d{1,30})?$/.test(text)) return null
  return Math.round(Number(text.replace(',', '.')) * 1e6) / 1e6 + 0
}

/** A percentage with or without its sign: `50`, `50 %`. */
export const readPercent = (text: string): number | null => readNumber(text.replace(/\s*%$/, ''))

/** An extent in percent: up to 1 is a fraction (`0,500`, `1`), above 1 and with a percent sign a percentage. */
export function readExtent(text: string): number | null {
  const value = readPercent(text)
  if (value === null || text.endsWith('%')) return value
  return value <= 1 ? Math.round(value * 1e8) / 1e6 : value
}
