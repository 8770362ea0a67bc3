import type { ClassChange } from '~/domain/statistics/class-change'
import type { LengthClass } from '~/domain/statistics/length-class'
import type { Phrase } from './verdict-sentence'

const names: Record<LengthClass, string> = {
  short: 'kort frånvaro',
  medium: 'frånvaro på 15–59 dagar',
  long: 'lång frånvaro',
}

/** Too little to speak of, in parts of the rate: half a percentage point. */
const little = 0.005

/** "Mest av ökningen är kort frånvaro. Den långa har ökat mindre." */
export function classChangeText(changes: ClassChange): Phrase[] {
  const [most] = changes
  const least = changes.at(-1)
  if (!most || !least) return []
  if (most.change > little) return [{ text: 'Mest har ökat ' }, ...named(most.name), { text: other(changes) }]
  if (least.change < -little) return [{ text: 'Mest har minskat ' }, ...named(least.name), { text: '.' }]
  return [{ text: 'Kort, mellan och lång frånvaro har ändrats lite mot året före.' }]
}

const named = (name: LengthClass): Phrase[] => [{ text: names[name], key: true }]

function other(changes: ClassChange): string {
  const [, second] = changes
  if (!second || second.change <= little) return '. Resten har ändrats lite eller minskat.'
  return `, och sedan ${names[second.name]}.`
}
