const words = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv']

/** Up to twelve in words ("sex"), then in figures ("13"); `en` for common gender. */
export const countWord = (count: number, gender: 'en' | 'ett' = 'ett'): string =>
  count === 1 ? gender : (words[count] ?? wholeNumber(count))

/** `4812` → "4 812", with a space that doesn't break. */
export const wholeNumber = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '\u00a0')

/** A number that may be hidden: "14", or "Färre än 11" where it is below the smallest group. */
export const countText = (count: number | null, smallest: number): string =>
  count === null ? `Färre än ${smallest}` : wholeNumber(count)

/** `12.34` → "12,3" */
export const decimal = (value: number): string => value.toFixed(1).replace('.', ',')

/** `percent(50)` → "50 %", `percent(12.5)` → "12,5 %" */
export const percent = (value: number): string => `${String(value).replace('.', ',')}\u00a0%`

/** "ett tillfälle", "sex tillfällen" */
export const counted = (count: number, one: string, several: string, gender: 'en' | 'ett' = 'en'): string =>
  `${countWord(count, gender)} ${count === 1 ? one : several}`

/** "ett, två och tre" */
export function listed(texts: readonly string[]): string {
  const last = texts.at(-1) ?? ''
  return texts.length > 1 ? `${texts.slice(0, -1).join(', ')} och ${last}` : last
}

/** The first letter large, for the start of a sentence. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The first letter small, for the middle of a sentence. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
