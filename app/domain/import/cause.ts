import { z } from 'zod'
import { causeMeanings, type CauseMeaning, type Causes } from './cause-meaning'

/** The fields of a form that say which code, and what it means. */
export const codeField = (place: number): string => `kod-${place}`
export const meaningField = (place: number): string => `orsak-${place}`

/** Codes asked for at a time; a column with more of them is hardly one of causes. */
export const mostCodes = 40

/** A form that says of each code what it means. Code: `cause-meaning-missing`. */
export const causesForm = z.looseObject({}).transform((form: Record<string, unknown>, context): Causes => {
  const causes: Record<string, CauseMeaning> = {}
  for (let place = 0; place < mostCodes; place++) {
    const code = form[codeField(place)]
    if (typeof code !== 'string' || code === '') break
    const meaning = causeMeanings.find((one) => one === form[meaningField(place)])
    if (meaning) causes[causeKey(code)] = meaning
    else context.addIssue({ code: 'custom', path: [meaningField(place)], message: 'cause-meaning-missing' })
  }
  return causes
})

/** How codes are compared: without case and surrounding space. */
const causeKey = (code: string): string => code.trim().toLocaleLowerCase('sv')

/**
 * What a cause means: by what has been said of the codes of a source system, else by our own words. Nothing written is
 * `sjuk`. Source: formats.md.
 */
export function causeOf(written: string, causes: Causes | null): CauseMeaning | 'unknown' {
  const key = causeKey(written)
  if (key === '') return 'sjuk'
  if (causes && Object.hasOwn(causes, key)) return causes[key] ?? 'unknown'
  if (key === 'sjuk' || key === 'arbetsskada') return key
  return others.has(key) ? 'annat' : 'unknown'
}

/** Absence that nobody takes for illness. */
const others = new Set([
  ...[
    'annat',
    'vab',
    'vård av barn',
    'tillfällig föräldrapenning',
    'föräldraledig',
    'föräldraledighet',
    'foraldraledig',
  ],
  ...['foraldraledighet', 'semester', 'tjänstledig', 'tjänstledighet', 'tjanstledig', 'tjanstledighet', 'studieledig'],
  ...['studieledighet', 'komp', 'kompledig', 'permission', 'närståendevård', 'facklig', 'facklig tid', 'flex'],
])
