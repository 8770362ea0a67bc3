import type { Day } from '~/domain/day'
import type { AdjustmentState, TaskAnswer } from '~/domain/plan'
import type { WaiverReason } from '~/domain/plan-adoption'
import type { PlanView } from '~/domain/plan-comment'
import type { PlanDifference } from '~/domain/plan-merge'
import { typedDay } from '~/domain/plan-reading'
import { shortDay } from './day'

export const taskAnswerText: Record<TaskAnswer, string> = {
  can: 'Kan',
  'with-change': 'Kan med ändring',
  cannot: 'Kan inte nu',
}

export const adjustmentStateText: Record<AdjustmentState, string> = {
  proposed: 'Föreslagen',
  decided: 'Beslutad',
  running: 'Pågår',
  done: 'Klar',
  dropped: 'Blev inte av',
}

export const waiverReasonText: Record<WaiverReason, string> = {
  'back-in-60': 'Väntas vara helt tillbaka inom 60 dagar',
  'no-measures': 'Kommer tillbaka utan särskilda åtgärder',
  'cannot-return': 'Det står klart att hälsan inte tillåter återgång',
}

/** The questions of the plan, word for word, by their number. A number that has been used is never changed: versions keep theirs. */
const planQuestions: Record<number, PlanQuestions> = {
  1: {
    tasks: 'Vad kan {name} göra i dag?',
    tasksHint: 'Gå igenom de vanliga uppgifterna en och en. Skriv om arbetet, inte om sjukdomen.',
    change: 'Vilken ändring behövs?',
    adjustments: 'Anpassningar',
    ramp: 'Tillbaka steg för steg',
    contact: 'Hur och när håller ni kontakten under frånvaron?',
    participation: 'Har {name} varit med och gjort planen?',
    followUps: 'När följer ni upp planen?',
    comment: 'Vad säger {name} själv om planen?',
  },
}

export interface PlanQuestions {
  tasks: string
  tasksHint: string
  change: string
  adjustments: string
  ramp: string
  contact: string
  participation: string
  followUps: string
  comment: string
}

/** The questions of a version with the employee's name in them. */
export function questionsOf(version: number, name: string): PlanQuestions {
  const questions = planQuestions[version]
  if (!questions) throw new RangeError(`Nobody has asked the questions ${version}`)
  return Object.fromEntries(
    Object.entries(questions).map(([part, text]) => [part, text.replaceAll('{name}', name)]),
  ) as unknown as PlanQuestions
}

/** "10 tim", "28,7 tim" */
export const hoursText = (hours: number): string => `${String(Math.round(hours * 10) / 10).replace('.', ',')}\u00a0tim`

/** A day that was typed as people say it; as it was typed when it can't be read. */
export function typedDayText(text: string, today: Day): string {
  const day = typedDay(text)
  return day === null ? text || '–' : shortDay(day, today)
}

export const adjustmentDays = (from: string, to: string, today: Day): string =>
  `${typedDayText(from, today)}–${to === '' ? 'tills vidare' : typedDayText(to, today)}`

export const answerWord = (can: string): string => (taskAnswerText as Record<string, string>)[can] ?? 'Inte bedömd'

export const adjustmentWord = (state: string): string => (adjustmentStateText as Record<string, string>)[state] ?? state

/** What a part is called where two texts of it stand beside each other. */
export function differenceTitle({ part, mine, theirs }: PlanDifference, questions: PlanQuestions): string {
  const row = mine ?? theirs
  if (part === 'tasks') return `Arbetsuppgift: ${row?.what || 'ny'}`
  if (part === 'adjustments') return `Anpassning: ${row?.what || 'ny'}`
  if (part === 'ramp') return 'Ett steg tillbaka'
  if (part === 'followUps') return 'En uppföljning'
  return part === 'participationReason' ? 'Varför medarbetaren inte har varit med' : questions[part]
}

/** All that stands in a part, in a line. */
export function differenceWords(row: Record<string, string> | null): string {
  if (row === null) return 'Finns inte med'
  const { key: _key, ...parts } = row
  const words = Object.entries(parts).flatMap(([name, text]) => (text === '' ? [] : [wordOf(name, text)]))
  return words.join(', ') || 'Tomt'
}

function wordOf(name: string, text: string): string {
  if (name === 'can') return answerWord(text)
  if (name === 'share') return `${text.replace(/\s*%$/, '')}\u00a0%`
  if (name === 'checkOn') return `stäms av ${text}`
  return name === 'state' ? adjustmentWord(text) : text
}

/** What the employee says of a plan. */
export const planViewText: Record<PlanView, string> = {
  read: 'Har läst planen',
  agrees: 'Håller med',
  disagrees: 'Håller inte med',
}
