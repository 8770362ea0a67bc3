import { describe, expect, it } from 'vitest'
import { accessReview } from '#db/schema'
import { accountSlug, did, latestHint, nightsHavePassed, reviewable } from '#tests/support/access'
import { value } from '#tests/support/outcome'
import { personas, settle } from '#tests/support/people'
import { world, type World } from '#tests/support/world'
import { addDays } from '~/domain/day'
import { readHint, readHints } from '~/reads/access-hint.server'
import { readAccessEvent } from '~/reads/access-event.server'
import { readAccountDay } from '~/reads/account-period.server'
import { readLog, type LogWanted } from '~/reads/log.server'
import { readSample, readSampleFile, readSampleItem } from '~/reads/access-sample.server'
import { reviewDay, reviewEvent, reviewHint } from '~/writes/access-review.server'
import { drawSample, reviewItem } from '~/writes/access-sample.server'

const fine = { verdict: 'utan-anmarkning', note: null } as const
const lookInto = { verdict: 'utreds', note: 'Fråga chefen om schemat.' } as const

const maria = (w: World) => w.as(personas.loggranskare)
const settled = () => settle(world())

const wanted: LogWanted = {
  ...{ from: null, until: null, action: 'person.read', outcome: null, request: null, before: null, after: null },
  ...{ actor: '', person: '', withOwn: false, role: null, group: null, time: null, reviewed: null },
}
const logged = (w: World, of: Partial<LogWanted>) =>
  value(readLog(maria(w), { ...wanted, ...of })).events.map(({ verdict }) => verdict)

describe('Den som granskar en händelse', () => {
  it('säger vad hon kom fram till, och det senaste står', () => {
    const w = settled()
    const { event: slug } = reviewable(w)
    value(reviewEvent(maria(w), { slug, ...lookInto }))
    value(reviewEvent(maria(w), { slug, ...fine }))
    const shown = value(readAccessEvent(maria(w), { slug }))
    expect(shown.verdict).toBe('utan-anmarkning')
    expect(shown.reviews.map(({ verdict, note, by }) => [verdict, note, by])).toEqual([
      ['utan-anmarkning', null, personas.loggranskare],
      ['utreds', 'Fråga chefen om schemat.', personas.loggranskare],
    ])
  })

  it('hittar i loggen det ingen har granskat, det som är granskat och det som behöver utredas', () => {
    const w = settled()
    const { event: slug, date } = reviewable(w)
    value(reviewEvent(maria(w), { slug, ...lookInto }))
    expect(logged(w, { reviewed: 'nej' })).toEqual(['oppen', 'oppen'])
    expect(logged(w, { reviewed: 'utreds' })).toEqual(['utreds'])
    value(reviewDay(maria(w), { slug: accountSlug(w, personas.chef), date, ...fine }))
    expect(logged(w, { reviewed: 'ja' })).toEqual(['utreds', 'utan-anmarkning', 'utan-anmarkning'])
    expect(logged(w, { reviewed: 'nej' })).toEqual([])
    expect(value(readAccountDay(maria(w), { slug: accountSlug(w, personas.chef), date })).reviews).toHaveLength(1)
  })

  it('granskar aldrig det hon har gjort själv', () => {
    const w = settled()
    did(w, { by: personas.loggranskare, role: 'loggranskare', at: '2026-11-18T09:00:00Z', action: 'log.read' })
    const slug = accountSlug(w, personas.loggranskare)
    expect(reviewDay(maria(w), { slug, date: '2026-11-18', ...fine })).toMatchObject({
      kind: 'refused',
      refusal: { code: 'review-own' },
    })
  })

  it('lämnar anteckningen förseglad i databasen och utanför loggen', () => {
    const w = settled()
    const { event: slug } = reviewable(w)
    value(reviewEvent(maria(w), { slug, ...lookInto }))
    const raw = w.db.$client.prepare('SELECT note FROM access_review').get() as { note: string }
    expect(raw.note).not.toContain('schemat')
    expect(JSON.stringify(w.trail())).not.toContain('schemat')
    expect(w.trail().at(-1)).toMatchObject({ action: 'log.review', outcome: 'done', details: { verdict: 'utreds' } })
  })

  it('är loggranskare: ingen annan ser eller säger något', () => {
    const w = settled()
    const { event: slug, hint, sample } = reviewable(w)
    for (const name of [personas.chef, personas.rekoAg, personas.admin, personas.medarbetare]) {
      const context = w.as(name)
      expect(reviewEvent(context, { slug, ...fine })).toEqual({ kind: 'unreachable' })
      expect(reviewHint(context, { slug: hint, ...fine })).toEqual({ kind: 'unreachable' })
      expect(readHints(context, { kind: null, verdict: null, page: 1 })).toEqual({ kind: 'unreachable' })
      expect(readSample(context, { slug: sample })).toEqual({ kind: 'unreachable' })
    }
    expect(w.db.select().from(accessReview).all()).toEqual([])
  })
})

describe('Ett tecken', () => {
  const open = (w: World) => value(readHints(maria(w), { kind: null, verdict: 'oppen', page: 1 })).total

  it('leder till sina händelser, granskas och öppnas igen', () => {
    const w = settled()
    const { hint: slug } = reviewable(w)
    expect(value(readHint(maria(w), { slug })).events).toHaveLength(3)
    expect(open(w)).toBe(1)
    value(reviewHint(maria(w), { slug, ...lookInto }))
    expect(open(w)).toBe(0)
    value(reviewHint(maria(w), { slug, verdict: 'oppen', note: null }))
    expect(open(w)).toBe(1)
    expect(value(readHint(maria(w), { slug })).reviews).toHaveLength(2)
  })

  it('visar aldrig ett skyddat namn, och att någon såg det står i loggen', () => {
    const w = settled()
    w.person('Vera Skyddad', { workplace: 'HEM', manager: personas.chef, protected: true })
    did(w, { at: '2026-11-18T09:10:00Z', about: ['Vera Skyddad'], action: 'person.reveal', outcome: 'done' })
    nightsHavePassed(w)
    const shown = value(readHint(maria(w), { slug: latestHint(w) }))
    expect(JSON.stringify(shown)).not.toContain('Vera')
    expect(w.trail().at(-1)).toMatchObject({ action: 'hint.read', persons: [w.idOf('Vera Skyddad')] })
  })
})

describe('Ett draget stickprov', () => {
  const wish = (w: World) =>
    ({ kind: 'handelser', size: 5, from: addDays(w.today, -9), to: addDays(w.today, -1) }) as const

  /** Two managers and a Reko-AG have read, day after day. */
  function busy(): World {
    const w = settled()
    for (let date = 12; date <= 18; date += 1)
      for (const hour of ['09', '10', '21']) {
        did(w, { at: `2026-11-${date}T${hour}:00:00Z`, about: ['Jonas Ekberg'] })
        did(w, { by: personas.chef2, at: `2026-11-${date}T${hour}:05:00Z`, about: ['Tove Bergdahl'] })
      }
    did(w, { by: personas.rekoAg, role: 'rekoAg', at: '2026-11-17T09:00:00Z', object: 'okänd', outcome: 'unreachable' })
    nightsHavePassed(w)
    return w
  }

  const drawn = (w: World, more: Partial<Parameters<typeof drawSample>[1]> = {}) => {
    const { slug } = value(drawSample(maria(w), { ...wish(w), weighted: [], seed: 4, ...more }))
    return value(readSample(maria(w), { slug }))
  }

  it('blir detsamma av samma tal, och ett annat av ett annat', () => {
    const w = busy()
    const ids = (seed: number) => drawn(w, { seed }).items.map(({ eventId }) => eventId)
    expect(ids(4)).toEqual(ids(4))
    expect(ids(5)).not.toEqual(ids(4))
    expect(new Set(ids(4)).size).toBe(5)
  })

  it('tar med det sällsynta när man ber om det', () => {
    const w = busy()
    const { items, sample } = drawn(w, { weighted: ['nekad'] })
    expect(items.filter(({ special }) => special).map(({ event }) => event?.outcome)).toEqual(['unreachable'])
    expect(sample).toMatchObject({ population: 43, special: 1 })
  })

  it('gås igenom en i taget, och syns då som granskat i loggen också', () => {
    const w = busy()
    const { sample, items } = drawn(w)
    let next: string | null = items[0]?.slug ?? null
    for (let turn = 0; next !== null; turn += 1) {
      const said = turn === 1 ? lookInto : fine
      next = value(reviewItem(maria(w), { sample: sample.slug, item: next, ...said })).next
    }
    const after = value(readSample(maria(w), { slug: sample.slug }))
    expect(after.sample).toMatchObject({ reviewed: 5, remarks: 1 })
    expect(after.items[1]?.latest).toMatchObject({ note: 'Fråga chefen om schemat.', by: personas.loggranskare })
    expect(logged(w, { reviewed: 'ja' })).toHaveLength(5)
  })

  it('av konton tar med allt de gjorde under perioden', () => {
    const w = busy()
    const { sample, items } = drawn(w, { kind: 'konton' })
    expect(items.map(({ actorName }) => actorName).toSorted()).toEqual(
      [personas.chef, personas.chef2, personas.rekoAg].toSorted(),
    )
    const item = items.find(({ actorName }) => actorName === personas.chef)?.slug ?? ''
    const shown = value(readSampleItem(maria(w), { sample: sample.slug, item }))
    expect(shown.period?.counted).toMatchObject([{ role: 'chef', days: 7, events: 21, opened: 1 }])
    value(reviewItem(maria(w), { sample: sample.slug, item, ...fine }))
    expect(logged(w, { actor: personas.chef, reviewed: 'nej' })).toEqual([])
  })

  it('som fil står i loggen med dem den visade', () => {
    const w = busy()
    const { sample } = drawn(w)
    value(readSampleFile(maria(w), { slug: sample.slug }))
    expect(w.trail().at(-1)).toMatchObject({ action: 'log.export', outcome: 'read', object: sample.slug })
  })

  it('drar aldrig den som drar', () => {
    const w = busy()
    w.account(personas.chef, { role: 'loggranskare' })
    const own = w.as(personas.chef, 'loggranskare')
    const { slug } = value(drawSample(own, { ...wish(w), kind: 'konton', weighted: [], seed: 1 }))
    expect(value(readSample(own, { slug })).items.map(({ actorName }) => actorName)).not.toContain(personas.chef)
  })
})
