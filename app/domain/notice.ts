import type { Day } from './day'
import { isWorkday } from './workday'

/** How much e-mail somebody wants: on working days when something waits, only what presses, or none. */
export const mailChoices = ['daily', 'pressing', 'never'] as const
export type MailChoice = (typeof mailChoices)[number]

/**
 * `day`: makes the one e-mail of a day. `urgent`: goes at once, beside it. `own`: about the account itself, goes to
 * everybody whatever she has chosen. Source: product.md §2.8.
 */
export const noticeWeights = {
  digest: 'day',
  'signal-escalated': 'day',
  'plan-published': 'day',
  'intervention-invited': 'urgent',
  'meeting-soon': 'urgent',
  'medgivande-changed': 'urgent',
  'medgivande-asked': 'urgent',
  'message-new': 'urgent',
  'reply-due': 'day',
  'own-news': 'urgent',
  'account-renewed': 'own',
  'factor-changed': 'own',
  'outside-invited': 'own',
  'outside-again': 'own',
  'outside-known': 'own',
} as const

export type NoticeKind = keyof typeof noticeWeights

/** Kinds that make the e-mail of the day. */
export const dayKinds = (Object.keys(noticeWeights) as NoticeKind[]).filter((kind) => noticeWeights[kind] === 'day')

export interface Receiver {
  /** Not closed, and somebody has logged in to it or chosen a password. */
  inUse: boolean
  choice: MailChoice
  /** The last day she got the e-mail of the day; null = never. */
  toldOn: Day | null
  /** The days on which what waits for her is due, in any order. */
  waiting: readonly Day[]
  /** Something has happened in a case or an intervention she follows, or one has left her, since she was last told or here. */
  news: boolean
}

/** Why nothing is sent after all. */
export type CancelReason =
  | 'account-not-in-use'
  | 'unwanted'
  | 'no-longer-so'
  | 'out-of-date'
  | 'told-today'
  | 'nothing-waits'
  | 'nothing-new-presses'

interface Told {
  kind: NoticeKind
  /** The day it was made. */
  on: Day
  /** Whether what it is about is still so, and still hers to know. */
  stands: boolean
}

/** Asked as late as possible, when the notice is about to be sent. @returns null when it is to be sent */
export function whyNotSend({ kind, on, stands }: Told, receiver: Receiver, today: Day): CancelReason | null {
  if (!receiver.inUse && kind !== 'outside-invited') return 'account-not-in-use'
  if (noticeWeights[kind] !== 'own' && receiver.choice === 'never') return 'unwanted'
  if (!stands) return 'no-longer-so'
  if (noticeWeights[kind] !== 'day') return null
  if (kind === 'digest' && on !== today) return 'out-of-date'
  if (receiver.toldOn === today) return 'told-today'
  if (receiver.waiting.length === 0 && !receiver.news) return 'nothing-waits'
  return kind === 'digest' && receiver.choice === 'pressing' && !pressesAnew(receiver, today)
    ? 'nothing-new-presses'
    : null
}

/** Whether to make the notice of the day: on working days, when it would be sent as things stand. */
export const wantsDigest = (receiver: Receiver, today: Day): boolean =>
  isWorkday(today) && whyNotSend({ kind: 'digest', on: today, stands: true }, receiver, today) === null

/** Something has fallen due since she was last told. */
const pressesAnew = ({ waiting, toldOn }: Receiver, today: Day): boolean =>
  waiting.some((on) => on <= today && (toldOn === null || on > toldOn))

/** Days free from work, evenings and nights: what isn't urgent waits until seven. `hour` is 0–23 in Stockholm. */
export const isQuiet = (today: Day, hour: number): boolean => !isWorkday(today) || hour < 7 || hour >= 20

/** Days ahead within which a meeting that is called, moved or cancelled is told at once. */
const meetingTellsAhead = 2

/** Whether any of the days a meeting had or has is so close that the invited are told at once. */
export const isSoon = (days: readonly Day[], today: Day): boolean =>
  days.some((on) => on >= today && on <= today + meetingTellsAhead)

/** How often sending is tried: the first time, and after 1, 4, 16, 64, 256 and 1 024 minutes; about a day. */
export const mostAttempts = 7

/** @returns milliseconds until the next try after that many failed ones; null = give up */
export const retryAfter = (attempts: number): number | null =>
  attempts >= mostAttempts ? null : 60_000 * 4 ** (attempts - 1)
