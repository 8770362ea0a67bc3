import { lookNote } from '~/text/intervention-bars'
import type { BarLook } from '~/domain/intervention/bars'
import type { BarsLayout } from './bars-layout'

/** What stands at a bar, row by row: its name, and above a bar on a phone how it goes too. */
export function barWords(name: string, look: BarLook, { letters, stacked }: BarsLayout): string[] {
  const note = lookNote(look)
  return stacked && note ? [...folded(name, letters), note] : folded(name, letters)
}

/** On at most two rows, broken between words; what has no room ends in dots. */
export function folded(text: string, letters: number): string[] {
  if (text.length <= letters) return [text]
  const space = text.lastIndexOf(' ', letters)
  const at = space > 0 ? space : letters
  return [text.slice(0, at), short(text.slice(at).trimStart(), letters)]
}

const short = (text: string, letters: number): string =>
  text.length > letters ? `${text.slice(0, letters - 1).trimEnd()}…` : text
