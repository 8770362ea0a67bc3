import { describe, expect, test } from 'vitest'
import { account } from '#db/schema'
import { addDays, day, isoDay } from '~/domain/day'
import { readDesk } from '~/reads/desk.server'
import { readMeetings } from '~/reads/meeting.server'
import { close } from '~/writes/case-closure.server'
import { open } from '~/writes/case.server'
import { answer } from '~/writes/meeting-answer.server'
import { call, cancel, move } from '~/writes/meeting.server'
import { answerHow } from '~/writes/relapse.server'
import { value } from '#tests/support/outcome'
import { personas, settle } from '#tests/support/people'
import { portal } from '#tests/support/portal'
import { world, type World } from '#tests/support/world'

const karin = (w: World) => w.as(personas.chef, 'chef')
const mikael = (w: World) => w.as(personas.rekoAg, 'rekoAg')

const asked = (context: ReturnType<typeof karin>) =>
  value(readDesk(context, null)).asks.map(({ kind, on }) => `${kind} ${isoDay(on)}`)

const slot = { on: day('2026-11-27'), from: '10.00', to: '11.00', place: null }

function called() {
  const w = settle(world())
  const { slug } = value(open(karin(w), { person: w.slugOf('Elin Wallgren'), origin: 'wish', signal: null }))
  const invited = w.db.select().from(account).all()
  const accounts = invited.filter(({ name }) => [personas.chef, personas.rekoAg].some((one) => one === name))
  const { meeting } = value(
    call(karin(w), {
      ...{ slug, need: null, kind: 'reconciliation', slot, employee: true },
      ...{ accounts: accounts.map((one) => one.slug), others: [] },
    }),
  )
  return { w, slug, meeting }
}

describe('an invitation to a meeting waits', () => {
  test('for the invited until she has answered, not for who called it', () => {
    const { w, slug, meeting } = called()
    expect(asked(karin(w))).toEqual([])
    expect(asked(mikael(w))).toEqual(['invitation 2026-11-27'])
    const found = value(readMeetings(karin(w), { slug })).meetings[0]
    const invited = found?.invited.find(({ role }) => role === 'rekoAg')?.slug ?? ''
    const coming = { kind: 'coming', text: null, suggestedOn: null } as const
    value(answer(mikael(w), { slug, meeting, invited, answer: coming, sequence: 0 }))
    expect(asked(mikael(w))).toEqual([])
    value(move(karin(w), { slug, meeting, slot: { ...slot, on: day('2026-12-01') }, reason: null }))
    expect(asked(mikael(w))).toEqual(['invitation 2026-12-01'])
  })

  test('no longer when it is cancelled or its day has gone', () => {
    const { w, slug, meeting } = called()
    expect(asked(mikael(w.at('2026-11-28')))).toEqual([])
    w.at('2026-11-20')
    value(cancel(karin(w), { slug, meeting, reason: 'Sal saknas' }))
    expect(asked(mikael(w))).toEqual([])
  })

  test('for whoever steps in for the invited too', () => {
    const { w } = called()
    w.substitute(personas.rekoAg, personas.rekoAg2, 'rekoAg', '2026-11-16', '2026-12-18')
    expect(asked(w.as(personas.rekoAg2, 'rekoAg'))).toEqual(['invitation 2026-11-27'])
  })

  test('on the start page, with the way to answer', async () => {
    const { w, slug, meeting } = called()
    const { html } = await portal(w).as(personas.rekoAg, 'rekoAg').get('/')
    expect(html).toContain('Svara på kallelsen till möte om Elin Wallgren')
    expect(html).toContain(`/arenden/${slug}/moten/${meeting}/svar`)
  })
})

describe('how it goes after a case', () => {
  test('is asked of the manager from a week before until she has answered', async () => {
    const w = settle(world())
    const { slug } = value(open(karin(w), { person: w.slugOf('Elin Wallgren'), origin: 'wish', signal: null }))
    value(close(karin(w), { slug, reason: 'back', outcome: 'as-before' }))
    expect(asked(karin(w.at(isoDay(addDays(day('2026-12-04'), -8)))))).toEqual([])
    w.at('2026-11-27')
    expect(asked(karin(w))).toEqual(['check 2026-12-04'])
    expect(asked(mikael(w))).toEqual([])
    const check = value(readDesk(karin(w), null)).asks[0]?.post ?? ''
    expect((await portal(w).as(personas.chef, 'chef').get('/')).html).toContain('Fråga hur det går för Elin Wallgren')
    value(answerHow(karin(w), { slug, check, answer: 'well' }))
    expect(asked(karin(w))).toEqual([])
  })

  test('is the Reko-AG’s where there is no manager', () => {
    const w = settle(world())
    w.person('Vera Holm', { workplace: 'HEM2' })
    w.account(personas.rekoAg, { role: 'rekoAg', unit: 'HEM2' })
    const { slug } = value(open(mikael(w), { person: w.slugOf('Vera Holm'), origin: 'wish', signal: null }))
    value(close(mikael(w), { slug, reason: 'back', outcome: 'as-before' }))
    expect(asked(mikael(w.at('2026-12-04')))).toEqual(['check 2026-12-04'])
  })
})

describe('what is new since last time', () => {
  const news = (context: ReturnType<typeof karin>) => value(readDesk(context, null)).news.cases.map(({ kind }) => kind)

  test('are cases that others have opened and meetings that others have called', () => {
    const { w, slug, meeting } = called()
    expect(news(karin(w))).toEqual([])
    expect(news(mikael(w)).sort()).toEqual(['case', 'meeting'])
    expect(news(w.as(personas.rekoAg2, 'rekoAg'))).toEqual([])
    value(cancel(karin(w), { slug, meeting, reason: 'Sal saknas' }))
    expect(news(mikael(w))).toEqual(['case'])
  })

  test('and nothing that was there when one was here', () => {
    const { w } = called()
    w.db
      .update(account)
      .set({ previousSeenAt: mikael(w).now })
      .run()
    expect(news(mikael(w))).toEqual([])
  })
})
