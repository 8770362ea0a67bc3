import type { Client } from './client.server'

const remembered = new WeakMap<Client, Map<string, { picture: string; answer: unknown }>>()

/** After so many it starts over: those that nobody asks for any more are of pictures that have gone. */
const mostRemembered = 60

/** An answer that is the same for everybody who asks it, kept until `picture` is another. */
export function rememberedFor<Answer>(db: Client, question: string, picture: string, ask: () => Answer): Answer {
  const answers = remembered.get(db) ?? new Map<string, { picture: string; answer: unknown }>()
  remembered.set(db, answers)
  const known = answers.get(question)
  if (known?.picture === picture) return known.answer as Answer
  const answer = ask()
  if (answers.size >= mostRemembered) answers.clear()
  answers.set(question, { picture, answer })
  return answer
}

const worked = new WeakMap<object, Map<string, unknown>>()

/** What is worked out of things that never change, kept as long as they are. */
export function rememberedOf<Answer>(things: object, question: string, ask: () => Answer): Answer {
  const answers = worked.get(things) ?? new Map<string, unknown>()
  worked.set(things, answers)
  if (answers.has(question)) return answers.get(question) as Answer
  const answer = ask()
  if (answers.size >= mostRemembered) answers.clear()
  answers.set(question, answer)
  return answer
}
