import { describe, expect, it, test } from 'vitest'
import { day, isoDay } from '~/domain/day'
import { planBars, type BarFacts } from '~/domain/intervention/bars'
import { plan, withField, withRow, without } from '#tests/support/intervention/drafts'

const facts: BarFacts = { plan, measures: {}, escalations: { e1: { answer: 'yes' } } }
const today = day('2026-11-20')
const bar = (change: Partial<BarFacts>, on = today, key = 'm1') =>
  planBars({ ...facts, ...change }, on)
    ?.groups.flatMap(({ bars }) => bars)
    .find(({ measure }) => measure === key)
const dated = (field: string, text: string) => withField(plan, 'measures', 'm1', field, text)

describe('Åtgärderna i tiden', () => {
  const bars = planBars(facts, today)
  const days = day('2027-04-01') - day('2026-11-01')

  it('hela månader från första start till sista slut', () => {
    expect([bars?.from, bars?.to].map((one) => one && isoDay(one))).toEqual(['2026-11-01', '2027-03-31'])
    expect(bars?.months.map(({ first }) => isoDay(first).slice(0, 7))).toEqual([
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
      '2027-03',
    ])
    expect(bars?.months.map(({ at }) => at * days)).toEqual([0, 30, 61, 92, 120].map((one) => expect.closeTo(one, 9)))
    expect(bars?.today).toBeCloseTo(19.5 / days, 9)
  })

  it('ligger under sitt mål, från sin första dags morgon till sin sista dags kväll', () => {
    expect(bars?.groups.map(({ goal, bars: some }) => [goal, some.map(({ measure }) => measure)])).toEqual([
      ['g1', ['m1', 'm2']],
    ])
    expect(bar({})).toEqual({
      measure: 'm1',
      start: expect.closeTo(1 / days, 9),
      end: 1,
      open: false,
      elapsed: expect.closeTo(19.5 / days, 9),
      look: 'ongoing',
      followUp: expect.closeTo(71.5 / days, 9),
    })
    expect(bar({}, today, 'm2')).toMatchObject({ open: true, end: 1 })
  })

  it('en åtgärd vars mål är borta ligger sist, och en utan läsbar start ritas inte', () => {
    expect(planBars({ ...facts, plan: dated('goal', 'g9') }, today)?.groups.map(({ goal }) => goal)).toEqual(['g1', ''])
    expect(bar({ plan: dated('start', 'snart') })).toBeUndefined()
    expect(planBars({ ...facts, plan: {} }, today)).toBeNull()
  })

  const status = (state: 'ongoing' | 'done' | 'not-done') => ({ measures: { m1: { state, on: day('2026-12-10') } } })
  test.each([
    ['innan den har börjat', {}, '2026-11-01', 'planned'],
    ['från första dagen', {}, '2026-11-02', 'ongoing'],
    ['påbörjad i förväg', status('ongoing'), '2026-11-01', 'ongoing'],
    ['på sista dagen', {}, '2027-03-31', 'ongoing'],
    ['dagen efter', {}, '2027-04-01', 'late'],
    ['klar', status('done'), '2027-04-01', 'done'],
    ['inte gjord', status('not-done'), '2027-04-01', 'not-done'],
  ] as const)('%s: %s %s %s', (_what, change, on, look) => {
    expect(bar(change, day(on))?.look).toBe(look)
  })

  it('väntar på beslut så länge ingen har sagt ja', () => {
    const look = (answer?: 'yes' | 'no' | 'later') =>
      bar({ escalations: answer ? { e1: { answer } } : {} }, today, 'm2')?.look
    expect([look(), look('later'), look('no'), look('yes')]).toEqual(['undecided', 'undecided', 'undecided', 'ongoing'])
  })

  it('inget har gått av det som ligger framåt, allt av det som är klart', () => {
    expect(bar({}, day('2026-11-01'))?.elapsed).toBeNull()
    const done = bar(status('done'), day('2027-03-01'))
    expect([done?.elapsed, done?.end]).toEqual([expect.closeTo(40 / days, 9), expect.closeTo(40 / days, 9)])
  })

  it('i dag är med så länge något är kvar', () => {
    const one = without(plan, 'measures', 'm2')
    const later = planBars({ ...facts, plan: one }, day('2027-06-10'))
    expect([later?.to, later && later.today !== null]).toEqual([day('2027-06-30'), true])
    expect(planBars({ ...facts, plan: one, ...status('done') }, day('2027-06-10'))).toMatchObject({
      to: day('2027-03-31'),
      today: null,
    })
    expect(planBars({ ...facts, plan: one }, day('2026-09-10'))?.from).toBe(day('2026-09-01'))
  })

  it('allt ligger inom bilden, hur baklänges den än är skriven', () => {
    const odd = withRow(dated('due', '2020-01-01'), 'measures', {
      key: 'm3',
      values: { start: '2028-02-29', followUpOn: '2026-01-01' },
    })
    const all = planBars({ ...facts, plan: odd }, today)?.groups.flatMap((group) => group.bars) ?? []
    expect(all).toHaveLength(3)
    for (const { start, end, elapsed, followUp } of all) {
      for (const at of [start, end, elapsed ?? 0, followUp ?? 0]) expect(at >= 0 && at <= 1).toBe(true)
      expect(start < end).toBe(true)
    }
  })
})
