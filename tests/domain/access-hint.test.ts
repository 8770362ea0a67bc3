import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accessDays, countedIn } from '~/domain/access-day'
import { kindsIn, maskOf, type AccessEvent } from '~/domain/access-event'
import { hintsOf } from '~/domain/access-hint'
import { isOutOfHours } from '~/domain/access-hours'
import { pairsToJudge, withoutRelation } from '~/domain/access-relation'
import { review } from '~/domain/access-review'
import { isUnusual, median, usualOf } from '~/domain/access-usual'
import { day, type Day } from '~/domain/day'

const hours = { from: 6, until: 20 }
const noon = Date.UTC(2026, 10, 18, 11)

const anEvent = fc.record({
  at: fc.integer({ min: noon - 11 * 3_600_000, max: noon + 12 * 3_600_000 }),
  actorId: fc.integer({ min: 1, max: 4 }),
  role: fc.constantFrom('chef', 'rekoAg', 'medarbetare'),
  outcome: fc.constantFrom('read', 'done', 'denied', 'unreachable', 'refused: x'),
  persons: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 4 }),
})
const someEvents: fc.Arbitrary<AccessEvent[]> = fc
  .array(anEvent, { maxLength: 40 })
  .map((events) => events.map((event, place) => ({ ...event, id: place + 1 })))

const facts = { hours, isProtected: (personId: number) => personId === 6 }
const hintsOn = (events: AccessEvent[], had: (personId: number) => boolean = () => true) =>
  hintsOf({
    ...{ events, days: accessDays(events, facts), facts },
    usual: () => ({ own: null, role: null }),
    standings: withoutRelation(pairsToJudge(events), day('2026-11-18'), ({ personId }) => had(personId)),
  })

describe('Tecken ur en dags logg', () => {
  it('varje tecken har händelser, alla av samma konto i samma roll', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        for (const hint of hintsOn(events, (personId) => personId !== 3)) {
          expect(hint.events.length).toBeGreaterThan(0)
          for (const { actorId, role } of hint.events) expect([actorId, role]).toEqual([hint.actorId, hint.role])
        }
      }),
    )
  })

  it('det blir högst ett av samma slag för samma konto, roll och person', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const keys = hintsOn(events, () => false).map((one) =>
          [one.kind, one.actorId, one.role, one.personId].join(' '),
        )
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })

  it('ordningen på det som hände spelar ingen roll för vilka de blir', () => {
    const told = (events: AccessEvent[]) => hintsOn(events).map((one) => `${one.kind} ${one.actorId} ${one.role}`)
    fc.assert(
      fc.property(someEvents, (events) => {
        expect(told(events).toSorted()).toEqual(told(events.toReversed()).toSorted())
      }),
    )
  })

  it('den som hade uppdrag för alla och läste på dagen ger bara tecken om skydd och nekat', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const daytime = events.map((event) => ({ ...event, at: noon }))
        for (const { kind } of hintsOn(daytime)) expect(['skyddad', 'nekad']).toContain(kind)
      }),
    )
  })

  it('räknar varje händelse en gång, i en mask', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const days = accessDays(events, facts)
        expect(days.reduce((sum, { masks }) => sum + countedIn(masks, 0), 0)).toBe(events.length)
        expect(days.flatMap((one) => one.events.map(([id]) => id)).toSorted((one, other) => one - other)).toEqual(
          events.map(({ id }) => id),
        )
      }),
    )
  })

  it('en mask och dess slag är samma sak', () => {
    for (let mask = 0; mask < 8; mask += 1) expect(maskOf(kindsIn(mask))).toBe(mask)
  })
})

describe('Utanför arbetstid', () => {
  it.each([
    ['2026-11-18T04:59:00Z', true],
    ['2026-11-18T05:00:00Z', false],
    ['2026-11-18T18:59:00Z', false],
    ['2026-11-18T19:00:00Z', true],
    ['2026-07-15T04:00:00Z', false],
    ['2026-11-21T11:00:00Z', true],
    ['2026-12-25T11:00:00Z', true],
  ])('%s: %s', (at, outside) => {
    expect(isOutOfHours(Date.parse(at), hours)).toBe(outside)
  })
})

describe('Det vanliga', () => {
  it('kräver tio dagar', () => {
    expect(usualOf(Array<number>(9).fill(4))).toBeNull()
    expect(usualOf(Array<number>(10).fill(4))).toEqual({ days: 10, median: 4, limit: 11 })
  })

  it('rubbas inte av en enda ovanlig dag', () => {
    const days = [3, 4, 4, 5, 5, 5, 6, 6, 7, 4, 5]
    expect(usualOf([...days, 400])?.limit).toBeLessThanOrEqual((usualOf(days)?.limit ?? 0) + 3)
  })

  it('gränsen ligger över mitten, och mer av allt sänker den aldrig', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), { minLength: 10, maxLength: 60 }), (days) => {
        const usual = usualOf(days)
        expect(usual?.limit).toBeGreaterThan(usual?.median ?? Infinity)
        expect(usualOf(days.map((count) => count + 10))?.limit).toBeGreaterThanOrEqual(usual?.limit ?? 0)
      }),
    )
  })

  it('en dag är ovanlig först över både egen gräns och rollens', () => {
    const [low, high] = [usualOf(Array<number>(10).fill(4)), usualOf(Array<number>(10).fill(30))]
    expect(isUnusual(20, low, high)).toBe(false)
    expect(isUnusual(80, low, high)).toBe(true)
    expect(isUnusual(20, low, null)).toBe(true)
    expect(isUnusual(500, null, null)).toBe(false)
    expect(isUnusual(500, null, low)).toBe(false)
  })

  it('mitten av ett jämnt antal ligger mellan de två', () => {
    expect([median([]), median([3]), median([1, 4]), median([9, 1, 5])]).toEqual([0, 3, 2.5, 5])
  })
})

describe('Uppdrag nära i tiden', () => {
  const event = { id: 1, at: noon, actorId: 1, role: 'chef', outcome: 'read', persons: [2] } as const
  const standing = (had: (on: Day) => boolean) =>
    withoutRelation(pairsToJudge([event]), day('2026-11-18'), (_pair, on) => had(on))[0]

  it('sägs i dagar åt båda hållen, högst trettio', () => {
    expect(standing((on) => on <= day('2026-11-15'))).toMatchObject({ endedAgo: 3, beginsIn: null })
    expect(standing((on) => on >= day('2026-11-20'))).toMatchObject({ endedAgo: null, beginsIn: 2 })
    expect(standing((on) => on <= day('2026-10-01'))).toMatchObject({ endedAgo: null, beginsIn: null })
    expect(standing(() => true)).toBeUndefined()
  })

  it('gäller bara roller som når någon genom ett uppdrag', () => {
    expect(pairsToJudge([{ ...event, role: 'medarbetare' }])).toEqual([])
    expect(pairsToJudge([{ ...event, persons: [2, 3] }])).toEqual([])
  })
})

describe('En granskning', () => {
  const seen = { actorId: 1, verdict: 'oppen' } as const

  it('är aldrig av det man själv har gjort', () => {
    expect(review(seen, { verdict: 'utan-anmarkning', note: null }, 1)).toEqual({ refused: { code: 'review-own' } })
  })

  it('säger varför något behöver utredas', () => {
    expect(review(seen, { verdict: 'utreds', note: null }, 2)).toEqual({ refused: { code: 'review-without-note' } })
    expect(review(seen, { verdict: 'utreds', note: 'Fel arbetsplats' }, 2)).toHaveProperty('accepted')
  })

  it('öppnas igen bara när den är gjord', () => {
    expect(review(seen, { verdict: 'oppen', note: null }, 2)).toEqual({ refused: { code: 'review-open' } })
    expect(review({ ...seen, verdict: 'utreds' }, { verdict: 'oppen', note: null }, 2)).toHaveProperty('accepted')
  })
})
