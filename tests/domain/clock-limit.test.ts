import { describe, expect, it } from 'vitest'
import { clockOf } from '~/domain/clock'
import { limitsInForce, statutoryLimits, type ClockLimitVersion } from '~/domain/clock-limit'
import { addLimit, changeLimit, endLimit, standingLimit } from '~/domain/clock-limit-change'
import { tryLimit } from '~/domain/clock-limit-trial'
import { day } from '~/domain/day'
import { dutiesOf, type DutyFacts } from '~/domain/duty'
import { nextDate } from '~/domain/next-date'
import type { Decision } from '~/domain/outcome'
import { planDuty } from '~/domain/plan-duty'
import { nextDateText } from '~/text/absence'
import { spell } from '#tests/support/absence'
import { limits, ownLimit } from '#tests/support/limits'

const today = day('2026-11-20')
const from = (startsOn: string, reason: string | null = null) => ({ startsOn: day(startsOn), reason })
const accepted = <Change>(decision: Decision<Change>): Change => {
  if ('refused' in decision) throw new Error(decision.refused.code)
  return decision.accepted
}
const code = (decision: Decision<unknown>) => ('refused' in decision ? decision.refused.code : 'accepted')
const latest = (versions: readonly ClockLimitVersion[], dayNumber: number): ClockLimitVersion => {
  const found = standingLimit(versions, dayNumber)
  if (!found) throw new Error(`no limit on day ${dayNumber}`)
  return found
}

const own = accepted(addLimit(statutoryLimits, ownLimit(14), from('2026-12-01'), today))
const withOwn = [...statutoryLimits, own]
const days = (versions: readonly ClockLimitVersion[], on: string) =>
  limitsInForce(versions, day(on)).map(({ fromDay }) => fromDay)

describe('En egen gräns', () => {
  it('gäller från sin dag och inte före', () => {
    expect(days(withOwn, '2026-11-30')).toEqual([1, 8, 15, 30, 60, 90, 180, 365])
    expect(days(withOwn, '2026-12-01')).toEqual([1, 8, 14, 15, 30, 60, 90, 180, 365])
  })

  it.each([
    ['bakåt i tiden', ownLimit(14), '2026-11-19', 'limit-starts-in-past'],
    ['på en dag där en annan börjar', ownLimit(30), '2026-12-01', 'limit-day-taken'],
    ['som slutar före den börjar', ownLimit(14, { toDay: 12 }), '2026-12-01', 'limit-backwards'],
    ['utan namn', ownLimit(14, { title: null }), '2026-12-01', 'limit-without-title'],
  ])('läggs inte till %s', (_what, limit, startsOn, refused) => {
    expect(code(addLimit(statutoryLimits, limit, from(startsOn), today))).toBe(refused)
  })

  it('slutar från en dag, och dagen blir ledig då men inte förr', () => {
    const ended = [...withOwn, accepted(endLimit(own, from('2027-01-01', 'Behövs inte'), today))]
    expect(days(ended, '2026-12-31')).toContain(14)
    expect(days(ended, '2027-01-01')).not.toContain(14)
    const again = { ...ownLimit(14), name: 'egen2' }
    expect(code(addLimit(ended, again, from('2026-12-15'), today))).toBe('limit-day-taken')
    expect(code(addLimit(ended, again, from('2027-01-01'), today))).toBe('accepted')
    expect(standingLimit(ended, 14)).toBeNull()
  })

  it('ändras aldrig före en ändring som redan är bestämd', () => {
    const limit = { ...ownLimit(16) }
    expect(code(changeLimit(withOwn, own, { limit, source: null, ...from('2026-11-25') }, today))).toBe(
      'limit-starts-before-next',
    )
    const changed = [
      ...withOwn,
      accepted(changeLimit(withOwn, own, { limit, source: null, ...from('2027-02-01') }, today)),
    ]
    expect([days(changed, '2027-01-31'), days(changed, '2027-02-01')].map((on) => on.includes(14))).toEqual([
      true,
      false,
    ])
  })
})

describe('En gräns som följer av lag', () => {
  const certificate = latest(statutoryLimits, 8)
  const later = { limit: { ...certificate, fromDay: 10, toDay: 10 }, source: 'SFS 2027:1' }

  it('ersätts av en ny version när lagen ändras, med skäl, och det som har varit står kvar', () => {
    expect(code(changeLimit(statutoryLimits, certificate, { ...later, ...from('2027-01-01') }, today))).toBe(
      'limit-without-reason',
    )
    const next = accepted(
      changeLimit(statutoryLimits, certificate, { ...later, ...from('2027-01-01', 'Ny lag') }, today),
    )
    expect(next).toMatchObject({ name: 'certificate', version: 2, source: 'SFS 2027:1', reason: 'Ny lag' })
    const versions = [...statutoryLimits, next]
    expect(days(versions, '2026-12-31')).toContain(8)
    expect(days(versions, '2027-01-01')).toEqual([1, 10, 15, 30, 60, 90, 180, 365])
  })

  it('tas inte bort', () => {
    expect(code(endLimit(certificate, from('2027-01-01', 'Onödig'), today))).toBe('limit-statutory')
  })

  it('den för lång frånvaro bestämmer också när en plan ska finnas', () => {
    const spells = [spell('2026-11-01', null)]
    const said = { expectations: [{ lastDay: day('2026-12-25'), saidOn: today }], adopted: [], waived: [] }
    const by = (table: typeof limits) => planDuty(clockOf(spells, today, table), said, today).kind
    expect(by(limits)).toBe('not-expected')
    expect(
      by(limits.map((limit) => (limit.name === 'longAbsence' ? { ...limit, fromDay: 45, toDay: 45 } : limit))),
    ).toBe('due')
  })
})

describe('En egen gräns påminner', () => {
  const facts = (some: Partial<DutyFacts> = {}): DutyFacts => ({
    ...{ spells: [spell('2026-11-10', null)], limits: [...limits, ownLimit(14)], case: null },
    contacts: [{ on: day('2026-11-12'), heldOn: day('2026-11-12') }],
    ...some,
  })
  const own = (some: Partial<DutyFacts>, on = today, who: 'chef' | 'rekoAg' = 'chef') =>
    dutiesOf(facts(some), on, who).filter((duty) => duty.kind === 'limit' && duty.limit === 'egen')
  const noCase = { case: null }
  const open = { case: { expectations: [], adopted: [], waived: [], done: [], steps: [] } }

  it('från fem dagar före utan ärende, och sedan inte mer', () => {
    expect(own(noCase, day('2026-11-17'))).toEqual([])
    expect(own(noCase, day('2026-11-18'))).toMatchObject([
      { on: day('2026-11-23'), title: 'Bedöm behov av anpassning', fromDay: 14 },
    ])
    expect(own(noCase, day('2026-11-24'))).toEqual([])
  })

  it('i ett ärende två veckor före och tills den är gjord', () => {
    expect(own(open, day('2026-11-11'))).toHaveLength(1)
    expect(own(open, day('2026-11-30'))).toHaveLength(1)
    const done = [{ limit: 'egen', from: day('2026-11-10'), on: day('2026-11-20'), by: 'Karin Lindqvist' }]
    expect(own({ case: { ...open.case, done } }, day('2026-11-30'))).toEqual([])
  })

  it('inte för den dag som redan var när gränsen kom', () => {
    const since = (iso: string) => ({ ...open, limits: [ownLimit(14, { since: day(iso) })] })
    expect(own(since('2026-11-24'), day('2026-11-30'))).toEqual([])
    expect(own(since('2026-11-23'), day('2026-11-30'))).toHaveLength(1)
    const [limit] = limitsInForce(withOwn, day('2027-01-01')).filter(({ name }) => name === 'egen')
    expect(limit?.since).toBe(day('2026-12-01'))
  })

  it('Reko-AG och inte chefen när det är Reko-AG som ska göra det, och ingen när den bara berättar', () => {
    const rekoAgs = { ...open, limits: [ownLimit(14, { who: 'rekoAg' })] }
    expect([own(rekoAgs), own(rekoAgs, today, 'rekoAg')].map((duties) => duties.length)).toEqual([0, 1])
    expect(own({ ...open, limits: [ownLimit(14, { asks: false })] })).toEqual([])
  })

  it('i listan över medarbetare med sitt eget namn', () => {
    const next = nextDate({ ...facts(), signals: [], plan: null }, today)
    expect(next && nextDateText(next, today)).toBe('Dag 14 mån 23 nov, bedöm behov av anpassning')
  })
})

describe('Att pröva en gräns', () => {
  const persons = new Map([
    [1, 30],
    [2, 5],
    [3, 12],
  ])
  const sick = (unitId: number, since: string) => ({ unitId, spells: [spell(since, null)] })

  const offSick = (unitId: number, reached: number, others = 0) => [
    ...Array.from({ length: reached }, () => sick(unitId, '2026-11-01')),
    ...Array.from({ length: others }, () => sick(unitId, '2026-11-15')),
  ]
  const trial = (asked: ReturnType<typeof offSick>) => tryLimit(ownLimit(14), asked, { persons, smallest: 11, today })

  it('räknar dem som är sjuka i dag och har kommit dit, och döljer små arbetsplatser och små antal', () => {
    const asked = [...offSick(1, 20, 11), ...offSick(2, 3), ...offSick(3, 9)]
    expect(trial(asked)).toEqual({
      ...{ sick: 43, reached: 32, smallest: 11 },
      units: [
        { unitId: 1, persons: 30, count: 20 },
        { unitId: 2, persons: 5, count: null },
        { unitId: 3, persons: 12, count: null },
      ],
    })
  })

  it('en enda på en stor arbetsplats visas inte, inte heller i summan', () => {
    expect(trial(offSick(1, 1))).toMatchObject({ sick: null, reached: null, units: [{ unitId: 1, count: null }] })
    expect(trial(offSick(1, 0, 12))).toMatchObject({ sick: 12, reached: 0, units: [] })
  })

  it('en enda som inte har nått dit går inte att räkna ut', () => {
    expect(trial(offSick(1, 14, 1))).toMatchObject({ sick: null, reached: 14 })
  })
})
