import type { CheckAnswer } from '~/domain/relapse'

export const checkAnswerText: Record<CheckAnswer, string> = {
  well: 'Det fungerar',
  partly: 'Det fungerar delvis',
  badly: 'Det fungerar inte',
}
