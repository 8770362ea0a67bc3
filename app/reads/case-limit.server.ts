import type { ClockStep } from '~/domain/case-clock'
import { overviewOf, reachableCase, type CaseOverview } from './case.server'
import { defineRead } from './gate.server'

/** One limit of the clock in a case, for the page that marks it as done. */
export const readLimit = defineRead({
  action: 'case.read',
  object: ({ slug }: { slug: string; dayNumber: number }) => slug,
  load: (question, { slug, dayNumber }): { shown: CaseOverview; step: ClockStep } | null => {
    const found = reachableCase(question, slug)
    const shown = found && overviewOf(question, found)
    const step = shown?.steps.find(({ fromDay }) => fromDay === dayNumber)
    return shown && step ? { shown, step } : null
  },
  persons: ({ shown }) => [shown.person.personId],
})
