import { describe, expect, it } from 'vitest'
import { message, messageDraft, outbox } from '#db/schema'
import { karin, mikael } from '#tests/support/meetings'
import { value } from '#tests/support/outcome'
import { personas } from '#tests/support/people'
import {
  asa,
  asked,
  answered,
  covered,
  give,
  lena,
  peter,
  theAnswer,
  theQuestion,
  withdraw,
  written,
} from '#tests/support/threads'
import { day } from '~/domain/day'
import { accountOf } from '#tests/support/meetings'
import { changeOwn } from '~/writes/own-medgivande.server'
import { elin } from '#tests/support/threads'
import { readThread } from '~/reads/thread.server'
import { saveDraft } from '~/writes/message-draft.server'
import { receive } from '~/writes/message-receipt.server'
import { decline, send } from '~/writes/message.server'
import { close, start } from '~/writes/thread.server'

const refused = (code: string) => ({ kind: 'refused', refusal: expect.objectContaining({ code }) as unknown })

describe('a message', () => {
  it('goes to the party the medgivande names, and is read there word for word', () => {
    const { w, thread } = asked()
    const { messages, person, side } = value(readThread(asa(w), { slug: thread }))
    expect(messages.map(({ content }) => content?.body)).toEqual([theQuestion])
    expect([person, side]).toEqual(['Elin Wallgren', 'party'])
  })

  it('is sealed in the database, and never in the trail', () => {
    const { w } = answered()
    const stored = w.db.$client.prepare('SELECT body FROM message').pluck().all() as string[]
    expect(stored.join()).not.toMatch(/december|början/)
    expect(JSON.stringify(w.trail())).not.toMatch(/december|början/)
  })

  it('goes to nobody without a medgivande, and to nobody else than whom it names', () => {
    const { w, slug } = covered()
    for (const party of [personas.rehabkoordinator2, personas.fhv])
      expect(start(karin(w), { slug, party: accountOf(w, party), first: written('Hej') })).toMatchObject({
        kind: 'refused',
      })
  })

  it('tells only of what the medgivande covers, from either side', () => {
    const { w, thread } = asked()
    for (const who of [karin(w), asa(w)])
      expect(send(who, { slug: thread, message: written('Hej', { categories: ['adaptations', 'capacity'] }) })).toEqual(
        refused('not-covered-by-medgivande'),
      )
    expect(send(karin(w), { slug: thread, message: written('Hej', { categories: [] }) })).toEqual(
      refused('not-covered-by-medgivande'),
    )
  })

  it('goes one way when the medgivande does, and missing consent can be said all the same', () => {
    const { w, thread } = asked({}, { direction: 'to-party' })
    expect(send(asa(w), { slug: thread, message: written('Hej', { purpose: 'answer' }) })).toEqual(
      refused('not-covered-by-medgivande'),
    )
    expect(decline(asa(w), { slug: thread }).kind).toBe('done')
    expect(decline(karin(w), { slug: thread }).kind).toBe('denied')
    expect(send(karin(w), { slug: thread, message: written('', { purpose: 'no-consent', categories: [] }) })).toEqual(
      refused('purpose-not-yours'),
    )
  })

  it('holds no personal number, no diagnosis that is not covered, and a telephone number only when it is left', () => {
    const { w, thread } = asked()
    const sent = (body: string, more = {}) => send(karin(w), { slug: thread, message: written(body, more) })
    expect(sent('Född 191212121212')).toEqual(refused('personal-number-in-text'))
    expect(sent('Hon har F43.8')).toEqual(refused('diagnosis-in-message'))
    expect(sent('Hon har F43.8', { categories: ['diagnosis'] })).toEqual(refused('diagnosis-in-message'))
    expect(sent('Ring 070-174 06 12')).toEqual(refused('phone-number-asks-leave'))
    expect(sent('Ring 070-174 06 12', { numberLeft: true }).kind).toBe('done')
  })

  it('may name a diagnosis when the employee has agreed to it and the sender says so', () => {
    const { w, thread } = asked({}, { categories: ['adaptations', 'diagnosis'] })
    const sent = (categories: ('adaptations' | 'diagnosis')[]) =>
      send(asa(w), { slug: thread, message: written('Hon har F43.8', { purpose: 'answer', categories }) })
    expect(sent(['adaptations'])).toEqual(refused('diagnosis-in-message'))
    expect(sent(['adaptations', 'diagnosis']).kind).toBe('done')
  })

  it('is told to whoever is to read it, by a notice with nothing in it', () => {
    const { w } = answered()
    const notices = w.db
      .select()
      .from(outbox)
      .all()
      .filter(({ kind }) => kind === 'message-new')
    expect(notices.map(({ accountId }) => accountId)).toEqual([asa(w).actor.accountId, karin(w).actor.accountId])
    expect(JSON.stringify(notices)).not.toMatch(/Elin|Wallgren|Karin/)
  })
})

describe('withdrawn', () => {
  it('the thread is locked for both at the next request, and what was said is gone from it', () => {
    const { w, thread, medgivande } = answered()
    value(withdraw(w, medgivande))
    for (const who of [karin(w), mikael(w), asa(w)]) {
      const shown = value(readThread(who, { slug: thread }))
      expect(shown.lock).toMatchObject({ why: 'withdrawn', since: { on: w.today } })
      expect(shown.messages).toEqual([])
      expect(JSON.stringify(shown)).not.toContain(theAnswer)
      expect(shown.disclosed.map(({ purpose }) => purpose)).toEqual(['adaptation-question', 'answer'])
      expect(send(who, { slug: thread, message: written('Hej') })).toEqual(refused('thread-locked-withdrawn'))
    }
  })

  it('it stays locked when she gives a new one, which is for a new thread', () => {
    const { w, slug, thread, medgivande } = answered()
    value(withdraw(w, medgivande))
    value(give(w, slug))
    expect(value(readThread(asa(w), { slug: thread })).lock?.why).toBe('withdrawn')
    const again = value(
      start(karin(w), { slug, party: accountOf(w, personas.rehabkoordinator), first: written('Hej igen') }),
    )
    expect(value(readThread(asa(w), { slug: again.slug })).messages).toHaveLength(1)
    expect(value(readThread(asa(w), { slug: thread })).messages).toEqual([])
  })

  it('what somebody was writing goes, and only that there was something is left', () => {
    const { w, thread, medgivande } = answered()
    value(saveDraft(asa(w), { slug: thread, revision: 0, values: { text: 'Ett utkast om henne' } }))
    value(withdraw(w, medgivande))
    expect(value(readThread(asa(w), { slug: thread })).receive).toBe(true)
    value(receive(asa(w), { slug: thread }))
    expect(
      w.db
        .select()
        .from(messageDraft)
        .all()
        .map(({ content }) => content),
    ).toEqual([null])
    expect(value(readThread(asa(w), { slug: thread })).draft).toMatchObject({ values: null })
  })
})

it('narrowed, the messages that told of more are hidden and the others are not', () => {
  const { w, thread, medgivande } = asked({ categories: ['adaptations', 'tasks'] })
  value(send(asa(w), { slug: thread, message: written(theAnswer, { purpose: 'answer' }) }))
  value(
    changeOwn(elin(w), { medgivande, wish: { kind: 'narrowed', categories: ['adaptations'], to: day('2027-02-28') } }),
  )
  const { lock, messages } = value(readThread(asa(w), { slug: thread }))
  expect(lock).toBeNull()
  expect(messages.map(({ content }) => content?.body ?? null)).toEqual([null, theAnswer])
})

it('expired, the thread is locked on the day after', () => {
  const { w, thread } = asked({}, { to: day('2026-11-24') })
  w.at('2026-11-24')
  expect(value(readThread(asa(w), { slug: thread })).lock).toBeNull()
  w.at('2026-11-25')
  expect(value(readThread(asa(w), { slug: thread })).lock).toMatchObject({
    why: 'expired',
    since: { on: day('2026-11-25') },
  })
})

it('only those in it reach it, and a second rehabkoordinator never does', () => {
  const { w, thread } = answered()
  for (const who of [peter(w), lena(w), w.as(personas.chef2), w.as(personas.rekoAg2)]) {
    expect(readThread(who, { slug: thread }).kind).toBe('unreachable')
    expect(send(who, { slug: thread, message: written('Hej') }).kind).toBe('unreachable')
    expect(saveDraft(who, { slug: thread, revision: 0, values: {} }).kind).toBe('unreachable')
    expect(close(who, { slug: thread }).kind).toBe('unreachable')
  }
  expect(close(asa(w), { slug: thread }).kind).toBe('denied')
  expect(w.db.select().from(message).all()).toHaveLength(2)
})

it('read for the first time is noted once, and shown to whoever wrote it', () => {
  const { w, thread } = answered()
  expect(value(readThread(karin(w), { slug: thread })).receive).toBe(true)
  value(receive(karin(w), { slug: thread }))
  expect(value(readThread(karin(w), { slug: thread })).receive).toBe(false)
  expect(value(readThread(asa(w), { slug: thread })).messages[1]?.readBy).toMatchObject([{ name: 'Karin Lindqvist' }])
})

it('closed, it can be read and not written in', () => {
  const { w, thread } = answered()
  value(close(karin(w), { slug: thread }))
  expect(value(readThread(asa(w), { slug: thread })).messages).toHaveLength(2)
  expect(send(asa(w), { slug: thread, message: written('Hej') })).toEqual(refused('thread-closed'))
  expect(close(karin(w), { slug: thread })).toEqual(refused('thread-closed'))
})
