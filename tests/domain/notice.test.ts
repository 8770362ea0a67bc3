import { describe, expect, test } from 'vitest'
import { day } from '~/domain/day'
import {
  isQuiet,
  isSoon,
  mostAttempts,
  retryAfter,
  wantsDigest,
  whyNotSend,
  type CancelReason,
  type MailChoice,
  type NoticeKind,
  type Receiver,
} from '~/domain/notice'

const friday = day('2026-11-20')

const receiver = (traits: Partial<Receiver> = {}): Receiver => ({
  inUse: true,
  choice: 'daily',
  toldOn: null,
  waiting: [day('2026-11-24')],
  news: false,
  ...traits,
})

const told = (kind: NoticeKind, { on = '2026-11-20', stands = true } = {}) => ({ kind, on: day(on), stands })

describe('the e-mail of the day', () => {
  test.each<[string, Partial<Receiver>, CancelReason | null]>([
    ['goes to who has something to do', {}, null],
    ['not to who has nothing', { waiting: [] }, 'nothing-waits'],
    ['to who has nothing to do, when there is news in what she follows', { waiting: [], news: true }, null],
    [
      'not for news alone, to who wants what presses',
      { choice: 'pressing', waiting: [], news: true },
      'nothing-new-presses',
    ],
    ['not twice the same day, for news either', { waiting: [], news: true, toldOn: friday }, 'told-today'],
    ['not twice the same day', { toldOn: friday }, 'told-today'],
    ['again the day after, while it still waits', { toldOn: day('2026-11-19') }, null],
    ['not to an account that nobody uses', { inUse: false }, 'account-not-in-use'],
    ['not to who wants none', { choice: 'never' }, 'unwanted'],
    ['not for what can wait, to who wants what presses', { choice: 'pressing' }, 'nothing-new-presses'],
    ['for what is due today', { choice: 'pressing', waiting: [friday] }, null],
    [
      'for what was due over the weekend, since she was last told',
      { choice: 'pressing', waiting: [day('2026-11-18')], toldOn: day('2026-11-17') },
      null,
    ],
    [
      'not again for what she has been told is late',
      { choice: 'pressing', waiting: [day('2026-11-18')], toldOn: day('2026-11-18') },
      'nothing-new-presses',
    ],
  ])('%s', (_what, traits, reason) => {
    expect(whyNotSend(told('digest'), receiver(traits), friday)).toBe(reason)
  })

  test('is of its day: yesterday’s is not sent', () => {
    expect(whyNotSend(told('digest', { on: '2026-11-19' }), receiver(), friday)).toBe('out-of-date')
  })

  test('is made on working days only', () => {
    expect(wantsDigest(receiver(), friday)).toBe(true)
    expect(wantsDigest(receiver(), day('2026-11-21'))).toBe(false)
    expect(wantsDigest(receiver(), day('2026-12-24'))).toBe(false)
  })

  test('about signals that have come to the Reko-AG goes even to who wants only what presses, and may be from the weekend', () => {
    const before = told('signal-escalated', { on: '2026-11-14' })
    const pressed = receiver({ choice: 'pressing', waiting: [day('2026-11-09')], toldOn: day('2026-11-13') })
    expect(whyNotSend(before, pressed, day('2026-11-16'))).toBe(null)
    expect(whyNotSend(before, { ...pressed, toldOn: day('2026-11-16') }, day('2026-11-16'))).toBe('told-today')
  })
})

describe('what is urgent', () => {
  test.each<[NoticeKind, MailChoice, boolean, CancelReason | null]>([
    ['meeting-soon', 'daily', true, null],
    ['meeting-soon', 'pressing', true, null],
    ['meeting-soon', 'never', true, 'unwanted'],
    ['meeting-soon', 'daily', false, 'no-longer-so'],
    ['account-renewed', 'never', true, null],
    ['account-renewed', 'daily', false, 'no-longer-so'],
  ])('%s to who wants %s, still so: %s', (kind, choice, stands, reason) => {
    const busy = receiver({ choice, toldOn: friday, waiting: [] })
    expect(whyNotSend(told(kind, { stands }), busy, friday)).toBe(reason)
  })

  test('is a meeting whose day is or was within two days', () => {
    expect(isSoon([day('2026-11-22')], friday)).toBe(true)
    expect(isSoon([day('2026-11-23')], friday)).toBe(false)
    expect(isSoon([day('2026-12-23'), day('2026-11-20')], friday)).toBe(true)
    expect(isSoon([day('2026-11-19')], friday)).toBe(false)
  })
})

test('nobody gets the e-mail of the day at night, in the evening or on days off', () => {
  const hours = Array.from({ length: 24 }, (_, hour) => hour)
  expect(hours.filter((hour) => !isQuiet(friday, hour))).toEqual([7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19])
  expect(hours.every((hour) => isQuiet(day('2026-11-22'), hour))).toBe(true)
})

test('between tries it waits four times as long each time, for about a day', () => {
  const waits = Array.from({ length: mostAttempts }, (_, made) => retryAfter(made + 1))
  expect(waits).toEqual([1, 4, 16, 64, 256, 1024].map((minutes) => minutes * 60_000).concat([null as never]))
})
