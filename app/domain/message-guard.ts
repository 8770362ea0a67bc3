import type { InformationCategory } from './medgivande'
import type { Refusal } from './outcome'
import { textFindings } from './text-guard'

export interface MessageText {
  body: string
  /** The sender has seen that a telephone number stands in it, and lets it stand. */
  numberLeft: boolean
}

/**
 * What hinders a text from being sent: a personal number always, a diagnosis unless the sender has ticked it and the medgivande
 * covers it, and a telephone number until the sender says that it shall stand. Source: product.md §2.5, §4.
 * @param covered the ticked categories that the medgivande covers
 */
export function messageFault(
  { body, numberLeft }: MessageText,
  covered: readonly InformationCategory[],
): Refusal | undefined {
  return messageFaults({ body, numberLeft }, covered)[0]
}

/** All of it, the gravest first, so that it can be put right in one go. */
export const messageFaults = ({ body, numberLeft }: MessageText, covered: readonly InformationCategory[]): Refusal[] =>
  textFindings(body).flatMap(({ kind, written: found }): Refusal[] => {
    if (kind === 'personal-number') return [{ code: 'personal-number-in-text' }]
    if (kind === 'diagnosis')
      return covered.includes('diagnosis') ? [] : [{ code: 'diagnosis-in-message', about: { found } }]
    return numberLeft ? [] : [{ code: 'phone-number-asks-leave', about: { found } }]
  })

/** What the text of a message is refused for; these concern what was typed and not where things stand. */
export const messageFaultCodes = ['personal-number-in-text', 'diagnosis-in-message', 'phone-number-asks-leave'] as const
