import { standingTerms, type InformationCategory } from '~/domain/medgivande'
import { withTemplate, type Template } from '~/domain/message-template'
import type { ShownThread } from '~/reads/thread.server'
import { templateText } from '~/text/message-template'

/** What stands in the form at first: what was begun, else an answer about the same things as the question. */
export function firstValues(thread: ShownThread, template: Template | null): Record<string, string> {
  const { draft, side, waiting, medgivande } = thread
  const covered = medgivande === null ? [] : standingTerms(medgivande.facts).categories
  const begun = draft?.values ?? {}
  const chosen = template === null ? null : templateText(side, template).text
  const asked = thread.messages.findLast((one) => one.side !== side)?.categories ?? []
  return {
    syfte: waiting?.side === side || side === 'party' ? 'answer' : 'adaptation-question',
    uppgifter: likely(covered, asked).join(','),
    ...begun,
    text: withTemplate(begun.text ?? '', chosen),
  }
}

/** Ticked beforehand: what was asked about, else what one usually asks about; never a diagnosis. */
export function likely(
  covered: readonly InformationCategory[],
  asked: readonly InformationCategory[] = [],
): readonly InformationCategory[] {
  const open = covered.filter((one) => one !== 'diagnosis')
  const same = open.filter((one) => asked.includes(one))
  if (same.length > 0) return same
  return open.includes('adaptations') ? ['adaptations'] : open.slice(0, 1)
}
