import { expect, test } from 'vitest'
import { holdTalk, noteContact, type ContactKind } from '~/domain/contact'
import { day } from '~/domain/day'

const today = day('2026-11-20')
const note = (kind: ContactKind, on: string) => noteContact([], { kind, on: day(on) }, today)

test('a contact that has been is held on its day, a talk that is to come is only booked', () => {
  expect(note('phone', '2026-11-18')).toEqual({
    accepted: { kind: 'phone', on: day('2026-11-18'), heldOn: day('2026-11-18') },
  })
  expect(note('talk', '2026-11-20')).toMatchObject({ accepted: { heldOn: today } })
  expect(note('talk', '2026-11-21')).toMatchObject({ accepted: { heldOn: null } })
})

test.each([
  ['phone', '2026-11-21', 'contact-ahead'],
  ['talk', '2027-02-19', 'talk-too-far-ahead'],
  ['meeting', '2024-11-18', 'contact-too-long-ago'],
] as const)('%s on %s is refused: %s', (kind, on, code) => {
  expect(note(kind, on)).toEqual({ refused: { code } })
})

test('the same contact is not noted twice', () => {
  const known = { kind: 'talk' as const, on: day('2026-11-17'), heldOn: day('2026-11-18') }
  expect(noteContact([known], { kind: 'talk', on: day('2026-11-18') }, today)).toEqual({
    refused: { code: 'contact-already-noted' },
  })
  expect(noteContact([known], { kind: 'phone', on: day('2026-11-18') }, today)).toHaveProperty('accepted')
})

test('a booked talk is held once, today at the latest', () => {
  const talk = { kind: 'talk' as const, on: day('2026-11-17'), heldOn: null }
  expect(holdTalk(talk, day('2026-11-18'), today)).toEqual({ accepted: { heldOn: day('2026-11-18') } })
  expect(holdTalk(talk, day('2026-11-21'), today)).toEqual({ refused: { code: 'talk-held-ahead' } })
  expect(holdTalk({ ...talk, heldOn: today }, today, today)).toEqual({ refused: { code: 'talk-already-held' } })
})
