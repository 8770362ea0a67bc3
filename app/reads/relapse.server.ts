import { checksOf, type StoredCheck } from '#db/relapse.server'
import { headOf, reachableCase, type CaseHead } from './case.server'
import { defineRead } from './gate.server'

/** One question of how it goes after a case was closed. */
export const readCheck = defineRead({
  action: 'case.read',
  object: ({ slug }: { slug: string; check: string }) => slug,
  load: (question, { slug, check }): { shown: CaseHead; check: StoredCheck } | null => {
    const found = reachableCase(question, slug)
    const shown = found && headOf(question, found)
    const known = found && checksOf(question.db, found.id).find((one) => one.slug === check)
    return shown && known ? { shown, check: known } : null
  },
  persons: ({ shown }) => [shown.person.personId],
})
