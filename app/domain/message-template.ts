import type { Side } from './thread'

/** Texts to begin with, for what practice asks when employer and healthcare first get in touch. Source: product.md §2.5. */
export const templatesOf = {
  employer: ['varfor', 'behov', 'anpassning', 'sagt', 'foretagshalsa'],
  party: ['varfor', 'svar', 'behov', 'sagt', 'foretagshalsa'],
} as const satisfies Record<Side, readonly string[]>

export type Template = (typeof templatesOf)[Side][number]

/** @returns the template of this name that the side has, or null. */
export const templateBy = (name: string | null, side: Side): Template | null =>
  templatesOf[side].find((one) => one === name) ?? null

/** A chosen text goes after what has been written already, and never twice. */
export const withTemplate = (text: string, template: string | null): string => {
  if (template === null || text.includes(template)) return text
  return text.trim() === '' ? template : `${text.trimEnd()}\n\n${template}`
}
