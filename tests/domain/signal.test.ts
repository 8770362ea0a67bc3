import { describe, expect, it } from 'vitest'
import { addDays, day } from '~/domain/day'
import { answerSignal, dueOn, escalates, signalStatus, snoozeSignal, type SignalFacts } from '~/domain/signal'

const today = day('2026-11-20')

const raised = (facts: Partial<SignalFacts> = {}): SignalFacts => ({
  raisedOn: day('2026-11-16'),
  renewedOn: day('2026-11-16'),
  latestOccasion: day('2026-11-09'),
  escalatedOn: null,
  endedOn: null,
  answer: null,
  snooze: null,
  contest: null,
  ...facts,
})
const answered = { latestOccasion: day('2026-11-09'), answeredOn: day('2026-11-18') }
const contested = (outcome: 'stands' | 'right' | 'corrected' | null = null, answeredOn: string | null = null) => ({
  ...{ latestOccasion: day('2026-11-09'), contestedOn: day('2026-11-17'), dueOn: day('2026-12-01'), outcome },
  answeredOn: answeredOn === null ? null : day(answeredOn),
})
const snoozed = (until: string) => ({
  latestOccasion: day('2026-11-09'),
  until: day(until),
  snoozedOn: day('2026-11-17'),
})

describe('Where a signal stands', () => {
  it.each([
    ['waits when nobody has answered', raised(), 'ny'],
    ['waits at the Reko-AG too when it has gone on', raised({ escalatedOn: today }), 'eskalerad'],
    ['is answered', raised({ answer: answered }), 'besvarad'],
    ['stays answered after it had gone on', raised({ answer: answered, escalatedOn: today }), 'besvarad'],
    [
      'waits anew when a later occasion comes than the answer knew of',
      raised({ answer: answered, latestOccasion: today }),
      'ny',
    ],
    ['is put off until the day', raised({ snooze: snoozed('2026-11-21') }), 'uppskjuten'],
    ['waits again on the day it was put off to', raised({ snooze: snoozed('2026-11-20') }), 'ny'],
    [
      'waits again when a later occasion comes before that',
      raised({ snooze: snoozed('2026-12-01'), latestOccasion: today }),
      'ny',
    ],
    ['has ended, answered or not', raised({ answer: answered, endedOn: today }), 'avslutad'],
    ['waits for the Reko-AG while it is contested', raised({ contest: contested() }), 'bestridd'],
    ['waits for her also when it was answered before', raised({ answer: answered, contest: contested() }), 'bestridd'],
    ['waits for the manager again when it stands', raised({ contest: contested('stands', '2026-11-19') }), 'ny'],
    [
      'asks nothing more when the employee was right',
      raised({ contest: contested('right', '2026-11-19') }),
      'besvarad',
    ],
    [
      'asks anew when a later occasion comes than she had before her',
      raised({ contest: contested('right', '2026-11-19'), latestOccasion: today }),
      'ny',
    ],
    ['has ended, contested or not', raised({ contest: contested(), endedOn: today }), 'avslutad'],
    ['has not ended before its last day has come', raised({ endedOn: addDays(today, 1) }), 'ny'],
  ] as const)('%s', (_title, signal, status) => expect(signalStatus(signal, today)).toBe(status))

  it('is due so many days after it became new, or when it was put off to', () => {
    expect(dueOn(raised(), 7)).toBe(day('2026-11-23'))
    expect(dueOn(raised({ snooze: snoozed('2026-12-01') }), 7)).toBe(day('2026-12-01'))
    expect(dueOn(raised({ contest: contested() }), 7)).toBe(day('2026-12-01'))
    expect(dueOn(raised({ contest: contested('stands', '2026-11-19') }), 7)).toBe(day('2026-11-26'))
  })

  it('goes on to the Reko-AG on the fourteenth day without an answer, not before', () => {
    expect(escalates(raised(), day('2026-11-29'), 14)).toBe(false)
    expect(escalates(raised(), day('2026-11-30'), 14)).toBe(true)
    expect(escalates(raised({ contest: contested() }), day('2026-12-24'), 14)).toBe(false)
    expect(escalates(raised({ contest: contested('stands', '2026-11-19') }), day('2026-12-02'), 14)).toBe(false)
    expect(escalates(raised({ answer: answered }), day('2026-12-24'), 14)).toBe(false)
    expect(escalates(raised({ snooze: snoozed('2026-12-01') }), day('2026-12-14'), 14)).toBe(false)
    expect(escalates(raised({ snooze: snoozed('2026-12-01') }), day('2026-12-15'), 14)).toBe(true)
  })
})

describe('Answering', () => {
  const refusal = (decision: object) => ('refused' in decision ? (decision.refused as { code: string }).code : null)

  it('remembers the latest occasion it knew of', () => {
    expect(answerSignal(raised(), { kind: 'none', note: 'Känd sedan tidigare' }, today)).toEqual({
      accepted: { kind: 'none', note: 'Känd sedan tidigare', latestOccasion: day('2026-11-09') },
    })
  })

  it.each([
    ['an ended signal', raised({ endedOn: today }), { kind: 'talk', talkOn: today }, 'signal-ended'],
    ['a contested signal', raised({ contest: contested() }), { kind: 'talk', talkOn: today }, 'signal-contested'],
    ['twice', raised({ answer: answered }), { kind: 'talk', talkOn: today }, 'signal-already-answered'],
    ['with a talk that was yesterday', raised(), { kind: 'talk', talkOn: addDays(today, -1) }, 'talk-in-the-past'],
    ['with a talk in 91 days', raised(), { kind: 'talk', talkOn: addDays(today, 91) }, 'talk-too-far-ahead'],
  ] as const)('refuses %s', (_title, signal, answer, code) =>
    expect(refusal(answerSignal(signal, answer, today))).toBe(code),
  )

  it('takes a talk today and one in 90 days', () => {
    expect(refusal(answerSignal(raised(), { kind: 'talk', talkOn: today }, today))).toBeNull()
    expect(refusal(answerSignal(raised(), { kind: 'talk', talkOn: addDays(today, 90) }, today))).toBeNull()
  })

  it('can be put off from tomorrow to 30 days ahead', () => {
    const until = (days: number) =>
      refusal(snoozeSignal(raised(), { until: addDays(today, days), reason: 'Semester' }, today))
    expect([until(0), until(1), until(30), until(31)]).toEqual(['snooze-in-the-past', null, null, 'snooze-too-long'])
  })
})
