import type { Question } from './gate.server'

/** What several reads of a request ask about the same persons is asked once; a write in between makes it forgotten. */
export function once<Value>(question: Question, name: string, ask: (question: Question) => Value): Value {
  const { shared, reach } = question
  const key = `${name} ${JSON.stringify(reach)}`
  if (shared?.has(key)) return shared.get(key) as Value
  const answer = ask(question)
  shared?.set(key, answer)
  return answer
}
