import type { Closure } from './case'
import { addDays, type Day } from './day'
import { accept, refuse, type Decision } from './outcome'

/** How it goes after a case was closed: one light question, three answers. */
export const checkAnswers = ['well', 'partly', 'badly'] as const
export type CheckAnswer = (typeof checkAnswers)[number]

/** Weeks after closing on which somebody asks how it goes. Source: product.md §2.3. */
const checkWeeks = [2, 6, 12] as const

/** The days to ask on; none when the employee has left or there was nothing to follow. */
export const checksAfter = ({ reason, closedOn }: Closure): Day[] =>
  reason === 'left' || reason === 'opened-wrongly' ? [] : checkWeeks.map((weeks) => addDays(closedOn, weeks * 7))

/** Answer a check from two weeks before its day on. */
export function answerCheck(
  check: { dueOn: Day; answer: CheckAnswer | null },
  answer: CheckAnswer,
  today: Day,
): Decision<{ answer: CheckAnswer }> {
  if (check.answer !== null) return refuse('check-answered')
  if (addDays(check.dueOn, -14) > today) return refuse('check-too-early')
  return accept({ answer })
}

/** Whether what came after suggests taking the case up again: an answer that it goes badly, or a new signal. */
export const suggestsReopening = (
  closedOn: Day,
  answers: readonly (CheckAnswer | null)[],
  signals: readonly { raisedOn: Day }[],
): boolean => answers.includes('badly') || signals.some(({ raisedOn }) => raisedOn > closedOn)
