import { describe, expect, test } from 'vitest'
import { day } from '~/domain/day'
import { followHolding, type OpenSignal } from '~/domain/holding'
import { judge } from '~/domain/judgement'
import { rulePresets } from '~/domain/rule'
import type { SignalFacts } from '~/domain/signal'
import { dayOff } from '#tests/support/absence'

const version = { id: 1, rule: '6/12', startsOn: day('2000-01-01') }
const six = ['2026-01-12', '2026-02-09', '2026-03-16', '2026-05-04', '2026-09-07', '2026-11-02']

const on = (today: string, days: string[]) =>
  judge(rulePresets['6/12'], { spells: dayOff(...days), contacts: [] }, day(today), version.startsOn)

const known = (latestOccasion: string, answeredOn: string) => ({
  latestOccasion: day(latestOccasion),
  answeredOn: day(answeredOn),
})

/** Raised on 3 November by the six. */
function open(facts: Partial<SignalFacts> = {}): OpenSignal {
  const latestOccasion = day('2026-11-02')
  const raised = { raisedOn: day('2026-11-03'), renewedOn: day('2026-11-03'), endedOn: null, escalatedOn: null }
  return {
    ...{
      id: 7,
      ruleVersionId: 1,
      heldSince: day('2026-11-02'),
      occasions: 6,
      firstOccasion: day('2026-01-12'),
      latestOccasion,
    },
    facts: { ...raised, latestOccasion, answer: null, snooze: null, contest: null, ...facts },
  }
}

const follow = (signal: OpenSignal | null, today: string, days: string[]) =>
  followHolding(signal, version, on(today, days), day(today))

describe('one signal per unbroken holding', () => {
  test('is raised when the rule holds, with the day it began to', () => {
    expect(follow(null, '2026-11-20', six)).toEqual([
      {
        kind: 'raise',
        rule: '6/12',
        holding: {
          ruleVersionId: 1,
          heldSince: day('2026-11-02'),
          occasions: 6,
          firstOccasion: day('2026-01-12'),
          latestOccasion: day('2026-11-02'),
        },
      },
    ])
  })

  test('is not raised when it does not', () => {
    expect(follow(null, '2026-11-20', six.slice(1))).toEqual([])
  })

  test('stays as it is while nothing has changed', () => {
    expect(follow(open(), '2026-11-20', six)).toEqual([])
  })

  test('ends when the rule no longer holds', () => {
    expect(follow(open(), '2027-01-12', six)).toEqual([{ kind: 'end', signalId: 7 }])
  })

  test('gives way to a new one when the rule has ceased to hold and begun again since it was raised', () => {
    const changes = follow(open(), '2027-01-20', [...six, '2027-01-15'])
    expect(changes.map(({ kind }) => kind)).toEqual(['end', 'raise'])
  })

  test('goes on when history that comes in late shows that the rule held earlier', () => {
    const earlier = ['2025-12-15', ...six]
    expect(follow(open(), '2026-11-20', earlier)).toMatchObject([
      { kind: 'follow', signalId: 7, holding: { occasions: 7, heldSince: day('2026-09-07') }, renewedOn: null },
    ])
  })

  test('goes on when a correction moves the beginning, once somebody has answered within it', () => {
    const corrected = [...six.slice(1), '2026-11-12']
    const answered = open({ answer: known('2026-11-12', '2026-11-13') })
    expect(follow(open(), '2026-11-20', corrected).map(({ kind }) => kind)).toEqual(['end', 'raise'])
    expect(follow(answered, '2026-11-20', corrected).map(({ kind }) => kind)).toEqual(['follow'])
  })

  test('goes on under a new version of its rule', () => {
    const newer = { ...version, id: 2, startsOn: day('2026-11-20') }
    const judgement = judge(
      rulePresets['6/12'],
      { spells: dayOff(...six), contacts: [] },
      day('2026-11-20'),
      newer.startsOn,
    )
    expect(followHolding(open(), newer, judgement, day('2026-11-20'))).toMatchObject([
      { kind: 'follow', holding: { ruleVersionId: 2, heldSince: day('2026-11-20') }, renewedOn: null },
    ])
  })
})

describe('a later occasion', () => {
  const seven = [...six, '2026-11-18']

  test('makes an answered signal new today, and the Reko-AG waits again', () => {
    const answered = open({ answer: known('2026-11-02', '2026-11-05'), escalatedOn: day('2026-11-04') })
    expect(follow(answered, '2026-11-20', seven)).toMatchObject([
      {
        kind: 'follow',
        renewedOn: day('2026-11-20'),
        escalatedOn: null,
        holding: { latestOccasion: day('2026-11-18') },
      },
    ])
  })

  test('that the answer already knew of changes nothing for whoever answered', () => {
    const answered = open({ answer: known('2026-11-18', '2026-11-19') })
    expect(follow(answered, '2026-11-20', seven)).toMatchObject([{ renewedOn: null }])
  })

  test('does not give more time to a signal that nobody has answered', () => {
    expect(follow(open({ escalatedOn: day('2026-11-17') }), '2026-11-20', seven)).toMatchObject([
      { renewedOn: null, escalatedOn: day('2026-11-17') },
    ])
  })

  test('ends time that was asked for, today or on the day it ran out', () => {
    const snoozed = (until: string) => ({
      snooze: { latestOccasion: day('2026-11-02'), snoozedOn: day('2026-11-05'), until: day(until) },
    })
    expect(follow(open(snoozed('2026-11-25')), '2026-11-20', seven)).toMatchObject([{ renewedOn: day('2026-11-20') }])
    expect(follow(open(snoozed('2026-11-19')), '2026-11-20', seven)).toMatchObject([{ renewedOn: day('2026-11-19') }])
  })

  test('is none when the same occasion has only grown longer', () => {
    const answered = open({ answer: known('2026-11-02', '2026-11-05') })
    expect(follow(answered, '2026-11-20', [...six, '2026-11-05'])).toEqual([])
  })
})
