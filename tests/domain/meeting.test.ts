import { describe, expect, it } from 'vitest'
import { addDays, day } from '~/domain/day'
import {
  answerInvitation,
  callMeeting,
  cancelMeeting,
  meetingState,
  moveMeeting,
  type MeetingFacts,
  type Slot,
} from '~/domain/meeting'
import { writeMinutes, type MinutesWritten } from '~/domain/minutes'
import { callMeetingForm, minutesForm } from '~/domain/meeting-form'

const today = day('2026-11-20')
const slot: Slot = { on: day('2026-11-24'), from: '09.30', to: '10.30', place: 'Sal 12' }
const booked: MeetingFacts = { slot, cancelled: false, minutes: 'none', latest: null }
const employee = { role: 'medarbetare' as const, name: null, accountId: null }
const code = (decision: object) => ('refused' in decision ? (decision.refused as { code: string }).code : 'accepted')

describe('Att kalla till ett möte', () => {
  it.each([
    ['i dag', { on: today }, 'accepted'],
    ['för 90 dagar sedan, när någon annan kallade', { on: addDays(today, -90) }, 'accepted'],
    ['för 91 dagar sedan', { on: addDays(today, -91) }, 'meeting-too-long-ago'],
    ['om mer än ett år', { on: addDays(today, 367) }, 'meeting-too-far-ahead'],
    ['som slutar när det börjar', { to: '09.30' }, 'meeting-ends-before-start'],
  ])('ett möte %s: %s', (_what, change, expected) => {
    expect(code(callMeeting({ slot: { ...slot, ...change }, invited: [employee] }, today))).toBe(expected)
  })

  it('någon måste vara inbjuden', () => {
    expect(code(callMeeting({ slot, invited: [] }, today))).toBe('nobody-invited')
  })
})

describe('Att flytta och ställa in', () => {
  it.each([
    ['till en annan dag', booked, { on: addDays(slot.on, 1) }, 'accepted'],
    ['bara till en annan plats', booked, { place: 'Sal 3' }, 'accepted'],
    ['till samma tid och plats', booked, {}, 'meeting-unmoved'],
    ['till en dag som har varit', booked, { on: addDays(today, -1) }, 'meeting-moved-back'],
    ['när det är inställt', { ...booked, cancelled: true }, { place: null }, 'meeting-cancelled'],
    ['när det är uppskrivet', { ...booked, minutes: 'draft' as const }, { place: null }, 'meeting-written'],
  ])('%s', (_what, facts, change, expected) => {
    expect(code(moveMeeting(facts, { ...slot, ...change }, today))).toBe(expected)
  })

  it('ett möte ställs in en gång, och inte när det har ett protokoll', () => {
    expect(code(cancelMeeting(booked, 'Förhinder'))).toBe('accepted')
    expect(code(cancelMeeting({ ...booked, cancelled: true }, 'Förhinder'))).toBe('meeting-cancelled')
    expect(code(cancelMeeting({ ...booked, minutes: 'finished' }, 'Förhinder'))).toBe('meeting-written')
  })
})

describe('Att svara', () => {
  it.each([
    ['kommer', { kind: 'coming' as const, text: null, suggestedOn: null }, 'accepted'],
    ['kommer inte, utan skäl', { kind: 'no' as const, text: null, suggestedOn: null }, 'answer-without-reason'],
    [
      'annan tid, utan förslag',
      { kind: 'other-time' as const, text: null, suggestedOn: null },
      'answer-without-suggestion',
    ],
    ['annan tid, bara en dag', { kind: 'other-time' as const, text: null, suggestedOn: addDays(today, 6) }, 'accepted'],
    [
      'annan tid, i går',
      { kind: 'other-time' as const, text: null, suggestedOn: addDays(today, -1) },
      'suggestion-past',
    ],
  ])('%s', (_what, answer, expected) => {
    expect(code(answerInvitation(booked, answer, today))).toBe(expected)
  })

  it('den som kommer behöver inget skäl, och ett som skrevs ändå sparas inte', () => {
    expect(answerInvitation(booked, { kind: 'coming', text: 'Tandläkare innan', suggestedOn: slot.on }, today)).toEqual(
      {
        accepted: { kind: 'coming', text: null, suggestedOn: null },
      },
    )
  })
})

describe('Protokollet', () => {
  const held = { ...booked, slot: { ...slot, on: today } }
  const minutes = { attended: ['elin'], said: 'Kvällar går inte nu', agreed: '', tasks: [] }
  const written: MinutesWritten = { minutes, finish: true, reason: null, basedOn: null }
  const task = { what: 'Ta fram schema', who: 'chef' as const, dueOn: addDays(today, -1) }

  it.each([
    ['klart', held, {}, 'accepted'],
    ['före mötet', booked, {}, 'minutes-ahead'],
    ['från ett inställt möte', { ...held, cancelled: true }, {}, 'meeting-cancelled'],
    ['utan ett ord', held, { minutes: { ...minutes, said: '' } }, 'minutes-say-nothing'],
    ['utan någon som var med', held, { minutes: { ...minutes, attended: [] } }, 'nobody-attended'],
    ['ett utkast får sakna allt', held, { finish: false, minutes: { ...minutes, attended: [], said: '' } }, 'accepted'],
    ['med en uppgift före mötet', held, { minutes: { ...minutes, tasks: [task] } }, 'task-before-meeting'],
    [
      'när någon annan har sparat',
      { ...held, minutes: 'draft' as const, latest: 'b' },
      { basedOn: 'a' },
      'minutes-changed-meanwhile',
    ],
    ['ändrat utan skäl', { ...held, minutes: 'finished' as const }, {}, 'minutes-without-reason'],
    ['ändrat med skäl', { ...held, minutes: 'finished' as const }, { reason: 'Fel dag' }, 'accepted'],
  ])('%s', (_what, facts, change, expected) => {
    expect(code(writeMinutes(facts, { ...written, ...change }, today))).toBe(expected)
  })

  it('det som är klart blir aldrig ett utkast igen', () => {
    const decision = writeMinutes(
      { ...held, minutes: 'finished' },
      { ...written, finish: false, reason: 'Fel ord' },
      today,
    )
    expect(decision).toMatchObject({ accepted: { finished: true, first: false } })
  })
})

it('mötet är bokat till sin dag, och därefter inte uppskrivet förrän protokollet är klart', () => {
  expect(meetingState(booked, today)).toBe('booked')
  expect(meetingState(booked, slot.on)).toBe('unwritten')
  expect(meetingState({ ...booked, minutes: 'draft' }, slot.on)).toBe('unwritten')
  expect(meetingState({ ...booked, minutes: 'finished' }, slot.on)).toBe('held')
  expect(meetingState({ ...booked, cancelled: true }, slot.on)).toBe('cancelled')
})

describe('Formulären', () => {
  const fields = { sort: 'reconciliation', datum: '2026-11-24', borjar: '9:30', slutar: '10.30', medarbetare: 'ja' }

  it('klockslag läses som folk skriver dem', () => {
    expect(callMeetingForm.parse(fields)).toMatchObject({ slot: { from: '09.30', to: '10.30' }, employee: true })
    expect(callMeetingForm.safeParse({ ...fields, borjar: '25.00' }).error?.issues[0]?.message).toBe('not-a-time')
  })

  it('den som bjuds in har en roll och kanske ett namn; ett namn utan roll är för lite', () => {
    const { others } = callMeetingForm.parse({ ...fields, part1: 'facket', part3: 'fhv', namn3: 'Lena Forsman' })
    expect(others).toEqual([
      { role: 'facket', name: null },
      { role: 'fhv', name: 'Lena Forsman' },
    ])
    expect(callMeetingForm.safeParse({ ...fields, namn2: 'Någon' }).error?.issues).toMatchObject([
      { path: ['part2'], message: 'choose' },
    ])
  })

  it('ingen text får bära ett personnummer eller en diagnos', () => {
    expect(callMeetingForm.safeParse({ ...fields, plats: 'Rum för 19121212-1212' }).error?.issues[0]?.message).toBe(
      'personal-number-in-text',
    )
    expect(minutesForm.safeParse({ atgard: 'klart', sades: 'Hon har depression' }).error?.issues[0]?.message).toBe(
      'diagnosis-in-text',
    )
  })
})
