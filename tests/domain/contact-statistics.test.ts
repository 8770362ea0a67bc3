import { describe, expect, test } from 'vitest'
import { contactStatistics, type CountedContact } from '~/domain/contact-statistics'
import { addDays, day } from '~/domain/day'
import { contactsOfThread } from '~/domain/outside-contact'
import type { Side } from '~/domain/thread'
import type { Sent } from '~/domain/thread-wait'

const first = day('2026-03-02')
const sent = (side: Side, after: number, purpose: Sent['purpose'], replyBy: number | null = null): Sent => ({
  ...{ side, purpose, on: addDays(first, after), replyBy: replyBy === null ? null : addDays(first, replyBy) },
})

describe('a contact is counted once', () => {
  test('a question and its answer are one, and the days between are the time to answer', () => {
    const messages = [sent('employer', 0, 'adaptation-question'), sent('party', 6, 'answer')]
    expect(contactsOfThread(messages, [])).toEqual([
      { on: first, initiative: 'employer', way: 'writing', asked: true, answeredAfter: 6 },
    ])
  })

  test('who adds something before there is an answer is still in the same contact, counted from when it was asked', () => {
    const messages = [
      ...[sent('employer', 0, 'information'), sent('employer', 2, 'task-question'), sent('employer', 3, 'information')],
      sent('party', 5, 'answer'),
    ]
    expect(contactsOfThread(messages, [])).toMatchObject([{ on: first, asked: true, answeredAfter: 3 }])
  })

  test('an answer that asks back begins another, from the other side', () => {
    const messages = [
      ...[sent('employer', 0, 'adaptation-question'), sent('party', 1, 'answer'), sent('party', 1, 'meeting-call')],
      sent('employer', 4, 'answer'),
    ]
    expect(contactsOfThread(messages, []).map(({ initiative, answeredAfter }) => [initiative, answeredAfter])).toEqual([
      ['employer', 1],
      ['party', 3],
    ])
  })

  test('information asks nothing, unless an answer is wanted by a day; no answer is no time', () => {
    expect(contactsOfThread([sent('party', 0, 'information')], [])).toMatchObject([
      { asked: false, answeredAfter: null },
    ])
    expect(contactsOfThread([sent('party', 0, 'information', 9)], [])).toMatchObject([
      { asked: true, answeredAfter: null },
    ])
    expect(contactsOfThread([sent('party', 0, 'no-consent')], [])).toEqual([])
  })

  test('a telephone call that somebody noted is one too', () => {
    const noted = [{ channel: 'phone', initiative: 'party', heldOn: addDays(first, 1) }] as const
    expect(contactsOfThread([sent('employer', 3, 'task-question')], noted).map(({ way }) => way)).toEqual([
      'phone',
      'writing',
    ])
  })
})

const contacts = (persons: number, traits: Partial<CountedContact> = {}, from = 1): CountedContact[] =>
  Array.from({ length: persons }, (_, place) => ({
    ...{ on: first, initiative: 'employer', way: 'writing', asked: true, answeredAfter: place },
    ...{ personId: from + place, area: 'NORD', role: 'rehabkoordinator', organisation: 'Linden', ...traits },
  }))

describe('what is told about contacts tells of nobody', () => {
  test('of fewer than eleven persons nothing is told, however many contacts they had', () => {
    const told = contactStatistics([...contacts(10), ...contacts(10)], 11)
    expect(told.total).toBeNull()
    for (const group of [...told.parties, ...told.initiatives, ...told.ways, ...told.areas])
      expect(group).toMatchObject({ contacts: null, persons: null })
    expect(told.answers.every(({ median }) => median === null)).toBe(true)
  })

  test('a small group is hidden, and another with it when it could be had by subtraction', () => {
    const told = contactStatistics(
      [...contacts(30), ...contacts(12, { area: 'SYD' }, 100), ...contacts(3, { area: 'ÖST' }, 200)],
      11,
    )
    expect(told.total).toEqual({ contacts: 45, persons: 45 })
    expect(told.areas.map(({ key, contacts }) => [key, contacts])).toEqual([
      ['NORD', 30],
      ['SYD', null],
      ['ÖST', null],
    ])
  })

  test('a larger smallest group hides more', () => {
    expect(contactStatistics(contacts(15), 11).total).toEqual({ contacts: 15, persons: 15 })
    expect(contactStatistics(contacts(15), 20).total).toBeNull()
  })

  test('persons are counted once, and a way that nobody took is none', () => {
    const told = contactStatistics([...contacts(12), ...contacts(12)], 11)
    expect(told.total).toEqual({ contacts: 24, persons: 12 })
    expect(told.ways).toEqual([
      { key: 'writing', contacts: 24, persons: 12 },
      { key: 'phone', contacts: 0, persons: 0 },
      { key: 'meeting', contacts: 0, persons: 0 },
    ])
  })

  test('the time to answer is that of the side that was asked, with its quartiles', () => {
    const [employer, party] = contactStatistics(contacts(13), 11).answers
    expect(party).toEqual({ side: 'party', answered: 13, unanswered: 0, median: 6, quartiles: [3, 9] })
    expect(employer).toMatchObject({ side: 'employer', answered: null, median: null })
  })
})
