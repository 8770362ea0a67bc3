export const choiceReasons = ['high-and-rising', 'high', 'rising', 'several-signals', 'asked-by-chef', 'other'] as const
export type ChoiceReason = (typeof choiceReasons)[number]

export const breakOffReasons = [
  'reorganised',
  'other-support',
  'no-need',
  'no-resources',
  'chosen-wrongly',
  'other',
] as const
export type BreakOffReason = (typeof breakOffReasons)[number]

/** How the numbers at the start came out of the masking. Source: method.md §4. */
export type NumbersKind = 'value' | 'masked' | 'insufficient'

export const measureStates = ['planned', 'ongoing', 'done', 'not-done'] as const
export type MeasureState = (typeof measureStates)[number]

/** Months after the plan was published on which it is followed up. Source: product.md §2.4. */
export const followUpMonths = [1, 3, 6, 12] as const
export type FollowUpMonth = (typeof followUpMonths)[number]

export const decisionAnswers = ['yes', 'no', 'later'] as const
export type DecisionAnswer = (typeof decisionAnswers)[number]

export const evaluationAnswers = ['helped', 'partly', 'no', 'too-early'] as const
export type EvaluationAnswer = (typeof evaluationAnswers)[number]

export const recheckAnswers = ['stands', 'slipping', 'new-intervention'] as const
export type RecheckAnswer = (typeof recheckAnswers)[number]
