import { addDays, type Day } from './day'
import { accept, refuse, type Decision } from './outcome'

/** What an employee can say is wrong: everything that Min sida shows. */
export const correctionSubjects = [
  'absence',
  'plan',
  'meeting',
  'talk',
  'signal',
  'employment',
  'access',
  'consent',
  'other',
] as const
export type CorrectionSubject = (typeof correctionSubjects)[number]

/** It has been corrected, corrected in part, or it was right as it stood. */
export const correctionOutcomes = ['corrected', 'partly', 'right'] as const
export type CorrectionOutcome = (typeof correctionOutcomes)[number]

interface CorrectionAnswer {
  outcome: CorrectionOutcome
  text: string
}

/** "Det här är fel": goes to those who answer for the employee, to be answered within so many days. At most twenty wait at a time. */
export const reportError = <Report>(
  report: Report,
  { waiting, dueDays }: { waiting: number; dueDays: number },
  today: Day,
): Decision<Report & { dueOn: Day }> =>
  waiting >= mostWaiting ? refuse('too-many-reports') : accept({ ...report, dueOn: addDays(today, dueDays) })

const mostWaiting = 20

/** Answer it, once. */
export const answerCorrection = (answered: boolean, answer: CorrectionAnswer): Decision<CorrectionAnswer> =>
  answered ? refuse('correction-answered') : accept(answer)
