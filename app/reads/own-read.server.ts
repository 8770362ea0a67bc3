import type { Action } from '~/policy'
import { defineRead, type Question } from './gate.server'

/** A read of what concerns whoever asks; unreachable for who isn't an employee here. */
export const defineOwnRead = <Told extends object, Input = unknown>(
  action: Action,
  tell: (question: Question, personId: number, input: Input) => Told | null,
) =>
  defineRead({
    action,
    load: (question, input: Input): (Told & { personId: number }) | null => {
      const personId = question.reach.self
      const told = personId === null ? null : tell(question, personId, input)
      return personId === null || told === null ? null : { ...told, personId }
    },
    persons: ({ personId }) => [personId],
    object: objectOf,
  })

/** What was asked for by its opaque name, else the page itself. */
const objectOf = (input: unknown): string =>
  typeof input === 'object' && input !== null && 'slug' in input && typeof input.slug === 'string'
    ? input.slug
    : 'min-sida'
