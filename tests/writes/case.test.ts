import { describe, expect, it } from 'vitest'
import { addDays, day } from '~/domain/day'
import { readCase } from '~/reads/case.server'
import { readCaseHistory } from '~/reads/case-history.server'
import { readCases } from '~/reads/cases.server'
import { readSignal } from '~/reads/signal.server'
import { close, reopen } from '~/writes/case-closure.server'
import { follow } from '~/writes/case-follower.server'
import { expect as expectAbsence, give, markDone } from '~/writes/case-lead.server'
import { markWrong } from '~/writes/case-mistake.server'
import { open } from '~/writes/case.server'
import { value } from '#tests/support/outcome'
import { settle } from '#tests/support/people'
import { world, type World } from '#tests/support/world'

const karin = (w: World) => w.as('Karin Lindqvist', 'chef')
const mikael = (w: World) => w.as('Mikael Ström', 'rekoAg')
const anders = (w: World) => w.as('Anders Holmgren', 'chef')

const opened = (w: World, origin: 'spell' | 'wish' = 'spell') =>
  value(open(karin(w), { person: w.slugOf('Elin Wallgren'), origin, signal: null })).slug

const shown = (w: World, slug: string) => value(readCase(karin(w), { slug }))

/** Elin has been off sick since 26 October: day 26 on 20 November. */
function elin() {
  const w = settle(world())
  w.spell('Elin Wallgren', '2026-10-26', null)
  return w
}

describe('Att öppna ett ärende', () => {
  it('en person har ett öppet ärende: den som öppnar igen kommer till det som finns', () => {
    const w = elin()
    const first = opened(w)
    expect(value(open(mikael(w), { person: w.slugOf('Elin Wallgren'), origin: 'wish', signal: null })).slug).toBe(first)
    expect(value(readCases(karin(w), { closed: false })).map(({ slug }) => slug)).toEqual([first])
  })

  it('en signal som ärendet öppnas från är därmed besvarad', () => {
    const w = elin()
    const { slug: signal } = w.signal('Elin Wallgren')
    value(open(karin(w), { person: w.slugOf('Elin Wallgren'), origin: 'signal', signal }))
    const read = value(readSignal(karin(w), { slug: signal }))
    expect(read.status).toBe('besvarad')
    expect(read.history).toMatchObject([{ kind: 'answered', answer: { kind: 'case' } }])
  })

  it('en signal om någon annan öppnar inget', () => {
    const w = elin()
    const { slug: signal } = w.signal('Jonas Ekberg')
    expect(open(karin(w), { person: w.slugOf('Elin Wallgren'), origin: 'signal', signal }).kind).toBe('unreachable')
  })

  it('chefen på en annan arbetsplats når varken personen eller ärendet', () => {
    const w = elin()
    const slug = opened(w)
    expect(open(anders(w), { person: w.slugOf('Elin Wallgren'), origin: 'wish', signal: null }).kind).toBe(
      'unreachable',
    )
    expect(readCase(anders(w), { slug }).kind).toBe('unreachable')
    expect(close(anders(w), { slug, reason: 'back', outcome: 'as-before' }).kind).toBe('unreachable')
    expect(value(readCases(anders(w), { closed: false }))).toEqual([])
  })

  it('varje visning av ärendet lämnar ett spår om vems det är', () => {
    const w = elin()
    const slug = opened(w)
    shown(w, slug)
    expect(w.trail().at(-1)).toMatchObject({ action: 'case.read', object: slug, persons: [w.idOf('Elin Wallgren')] })
  })
})

describe('Planens dag', () => {
  it('utan bedömning frågar ärendet hur länge, senast dag 30', () => {
    const w = elin()
    expect(shown(w, opened(w)).duty).toEqual({ kind: 'undecided', dueOn: day('2026-11-24') })
  })

  it('minst 60 dagar väntade ger en plan till dag 30, kortare ger ingen', () => {
    const w = elin()
    const slug = opened(w)
    value(expectAbsence(karin(w), { slug, lastDay: day('2026-12-24') }))
    expect(shown(w, slug).duty).toEqual({ kind: 'due', dueOn: day('2026-11-24') })
    value(expectAbsence(karin(w), { slug, lastDay: day('2026-12-23') }))
    expect(shown(w, slug).duty).toEqual({ kind: 'not-expected', lastDay: day('2026-12-23') })
  })

  it('blir det klart först efter dag 30 ska planen vara klar den dagen', () => {
    const w = elin().at('2026-12-01')
    const slug = opened(w)
    value(expectAbsence(karin(w), { slug, lastDay: day('2027-03-01') }))
    expect(shown(w, slug).duty).toEqual({ kind: 'due', dueOn: day('2026-12-01') })
    w.at('2026-12-05')
    value(expectAbsence(karin(w), { slug, lastDay: day('2027-04-01') }))
    expect(shown(w, slug).duty).toEqual({ kind: 'due', dueOn: day('2026-12-01') })
  })
})

describe('Klockan i ärendet', () => {
  const step = (w: World, slug: string, name: string) => shown(w, slug).steps.find((one) => one.name === name)

  it('det som har hunnit bli sent är försenat tills det skrivs upp, och den som skrev står där', () => {
    const w = elin()
    const slug = opened(w)
    expect(step(w, slug, 'sickPayEnds')).toMatchObject({ status: 'late', dueOn: day('2026-11-15') })
    value(markDone(karin(w), { slug, dayNumber: 15, on: day('2026-11-10') }))
    expect(step(w, slug, 'sickPayEnds')).toMatchObject({
      status: 'done',
      done: { on: day('2026-11-10'), by: 'Karin Lindqvist' },
    })
    expect(markDone(karin(w), { slug, dayNumber: 15, on: w.today })).toMatchObject({
      refusal: { code: 'limit-already-done' },
    })
  })

  it('en uppgift som blev fel står kvar men räknas inte', () => {
    const w = elin()
    const slug = opened(w)
    value(markDone(karin(w), { slug, dayNumber: 8, on: day('2026-11-02') }))
    const { events } = value(readCaseHistory(karin(w), { slug }))
    const object = events.find(({ told }) => told.kind === 'limit')?.object ?? ''
    value(markWrong(karin(w), { slug, object, reason: 'Gällde en annan medarbetare' }))
    expect(step(w, slug, 'certificate')?.done).toBeNull()
    const after = value(readCaseHistory(karin(w), { slug })).events.find(({ told }) => told.kind === 'limit')
    expect(after?.mistake).toEqual({ reason: 'Gällde en annan medarbetare', by: 'Karin Lindqvist' })
    expect(markWrong(karin(w), { slug, object, reason: 'Igen' })).toMatchObject({
      refusal: { code: 'already-marked-wrong' },
    })
  })

  it.each([
    ['i morgon', '2026-11-21'],
    ['före frånvaron', '2026-10-25'],
  ])('en dag %s godtas inte', (_when, on) => {
    const w = elin()
    expect(markDone(karin(w), { slug: opened(w), dayNumber: 8, on: day(on) })).toMatchObject({
      refusal: { code: 'limit-done-when' },
    })
  })
})

describe('Ansvar', () => {
  it('chefen är ansvarig tills hon lämnar över till den som är Reko-AG', () => {
    const w = elin()
    const slug = opened(w)
    expect(shown(w, slug).leader?.name).toBe('Karin Lindqvist')
    const to = shown(w, slug).responsible.find(({ name }) => name === 'Mikael Ström')?.slug ?? ''
    value(give(karin(w), { slug, to, reason: 'Lång ledighet' }))
    expect(shown(w, slug).leader?.name).toBe('Mikael Ström')
    expect(give(karin(w), { slug, to, reason: 'Igen' })).toMatchObject({ refusal: { code: 'already-leads' } })
  })

  it('den som inte når medarbetaren kan inte bli ansvarig', () => {
    const w = elin()
    const slug = opened(w)
    expect(give(karin(w), { slug, to: 'finnsintealls', reason: 'Byte' })).toMatchObject({
      refusal: { code: 'cannot-lead' },
    })
  })

  it('den som följer ett ärende står kvar en gång hur många gånger hon än trycker', () => {
    const w = elin()
    const slug = opened(w)
    value(follow(mikael(w), { slug, follows: true }))
    value(follow(mikael(w), { slug, follows: true }))
    const standing = w.db.$client.prepare('SELECT count(*) FROM case_follower WHERE until IS NULL').pluck()
    expect(standing.get()).toBe(1)
    value(follow(mikael(w), { slug, follows: false }))
    expect(standing.get()).toBe(0)
  })
})

describe('Att avsluta', () => {
  it('avslutat med skäl och läge, öppnat igen med avslutet kvar i historiken', () => {
    const w = elin()
    const slug = opened(w)
    value(close(karin(w), { slug, reason: 'not-needed', outcome: 'adapted' }))
    expect(shown(w, slug).open).toBe(false)
    expect(expectAbsence(karin(w), { slug, lastDay: addDays(w.today, 9) })).toMatchObject({
      refusal: { code: 'case-closed' },
    })
    value(reopen(karin(w), { slug }))
    expect(shown(w, slug).open).toBe(true)
    const kinds = value(readCaseHistory(karin(w), { slug })).events.map(({ told }) => told.kind)
    expect(new Set(kinds)).toEqual(new Set(['opened', 'closed', 'reopened']))
  })

  it('öppnas inte igen när ett nyare ärende pågår', () => {
    const w = elin()
    const slug = opened(w)
    value(close(karin(w), { slug, reason: 'not-needed', outcome: 'adapted' }))
    expect(opened(w, 'wish')).not.toBe(slug)
    expect(reopen(karin(w), { slug })).toMatchObject({ refusal: { code: 'other-case-open' } })
  })

  it('tillbaka i sitt arbete och arbetar inte går inte ihop', () => {
    const w = elin()
    expect(close(karin(w), { slug: opened(w), reason: 'back', outcome: 'not-working' })).toMatchObject({
      refusal: { code: 'closure-contradicts' },
    })
  })
})
