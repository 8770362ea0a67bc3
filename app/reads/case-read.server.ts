import type { StoredCase } from '#db/case.server'
import type { Action } from '~/policy'
import { headOf, reachableCase, type CaseHead } from './case.server'
import { defineRead, type Question } from './gate.server'

/** A read of one case: its head, and what a page shows under it; null when that isn't there. */
export const defineCaseRead = <Told extends object, Input = unknown>(
  action: Action,
  tell: (question: Question, found: StoredCase, input: Input) => Told | null,
) =>
  defineRead({
    action,
    object: ({ slug }: Input & { slug: string }) => slug,
    load: (question, input): (Told & { shown: CaseHead }) | null => {
      const found = reachableCase(question, input.slug)
      const shown = found && headOf(question, found)
      const told = found && shown && tell(question, found, input)
      return shown && told && { ...told, shown }
    },
    persons: ({ shown }) => [shown.person.personId],
  })
