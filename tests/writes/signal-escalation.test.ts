import { describe, expect, test } from 'vitest'
import { outbox } from '#db/schema'
import { isoDay } from '~/domain/day'
import { readUnanswered } from '~/reads/signal-escalation.server'
import { answer, snooze } from '~/writes/signal.server'
import { escalateSignals } from '~/writes/signal-escalation.server'
import { day } from '~/domain/day'
import { settle } from '#tests/support/people'
import { world, type World } from '#tests/support/world'

const unanswered = (w: World): number[] => {
  const outcome = readUnanswered(w.system('natt'), undefined)
  return outcome.kind === 'done' ? outcome.value : []
}

const escalate = (w: World) => escalateSignals(w.system('natt'), unanswered(w))
const notices = (w: World) => w.db.select().from(outbox).orderBy(outbox.id).all()

describe('a signal that nobody answers', () => {
  test('goes to the Reko-AG fourteen days after it was raised, not before', () => {
    const w = settle(world())
    const { id } = w.signal('Jonas Ekberg', { raisedOn: '2026-11-02' })
    expect(unanswered(w.at('2026-11-15'))).toEqual([])
    expect(unanswered(w.at('2026-11-16'))).toEqual([id])
  })

  test('waits as long as the employer has decided', () => {
    const w = settle(world({ today: '2026-11-09' }))
    const { id } = w.signal('Jonas Ekberg', { raisedOn: '2026-11-02' })
    w.setting('signalEscalationDays', 7)
    expect(unanswered(w)).toEqual([id])
  })

  test('is marked once, and the trail tells whose it was', () => {
    const w = settle(world())
    w.signal('Jonas Ekberg', { raisedOn: '2026-11-02' })
    expect(escalate(w)).toEqual({ kind: 'done', value: { escalated: 1 } })
    expect(unanswered(w)).toEqual([])
    expect(w.db.$client.prepare('SELECT escalated_on FROM signal').pluck().get()).toBe(w.today)
    expect(w.trail()).toMatchObject([
      {
        action: 'signal.escalate',
        persons: [w.idOf('Jonas Ekberg')],
        fields: ['escalatedOn'],
        details: { escalated: 1 },
      },
    ])
  })

  test('is told to the Reko-AG of her workplace once a day, without a word of whom it is about', () => {
    const w = settle(world())
    w.signal('Jonas Ekberg', { raisedOn: '2026-11-02' })
    w.signal('Mehdi Rostami', { raisedOn: '2026-11-02' })
    escalate(w)
    const told = notices(w)
    expect(told.map(({ kind, payload }) => ({ kind, payload }))).toEqual([
      { kind: 'signal-escalated', payload: { day: isoDay(w.today) } },
    ])
    expect(told[0]?.accountId).toBe(w.as('Mikael Ström', 'rekoAg').actor.accountId)
  })

  test('is told to whoever steps in for the Reko-AG too', () => {
    const w = settle(world())
    w.substitute('Mikael Ström', 'Yasmin Farah', 'rekoAg', '2026-11-16', '2026-11-27')
    w.signal('Jonas Ekberg', { raisedOn: '2026-11-02' })
    escalate(w)
    expect(notices(w)).toHaveLength(2)
  })
})

describe('what does not escalate', () => {
  const answered = (w: World, slug: string) =>
    answer(w.as('Karin Lindqvist', 'chef'), { slug, answer: { kind: 'none', note: 'Allt är känt' } })

  test('an answered signal, and one that has ended', () => {
    const w = settle(world())
    answered(w, w.signal('Jonas Ekberg', { raisedOn: '2026-11-02' }).slug)
    w.signal('Mehdi Rostami', { raisedOn: '2026-11-02', endedOn: '2026-11-10' })
    expect(unanswered(w)).toEqual([])
  })

  test('one that was answered in between is left alone by the write itself', () => {
    const w = settle(world())
    const { id, slug } = w.signal('Jonas Ekberg', { raisedOn: '2026-11-02' })
    answered(w, slug)
    expect(escalateSignals(w.system('natt'), [id])).toEqual({ kind: 'done', value: { escalated: 0 } })
    expect(notices(w)).toEqual([])
  })

  test('one that somebody has asked for time with, until that time is out and as long again', () => {
    const w = settle(world())
    const { id, slug } = w.signal('Jonas Ekberg', { raisedOn: '2026-11-10' })
    snooze(w.as('Karin Lindqvist', 'chef'), { slug, until: day('2026-12-01'), reason: 'Hon är på semester' })
    expect(unanswered(w.at('2026-12-14'))).toEqual([])
    expect(unanswered(w.at('2026-12-15'))).toEqual([id])
  })
})
