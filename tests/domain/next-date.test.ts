import { describe, expect, test } from 'vitest'
import { day } from '~/domain/day'
import { byNeed, nextDate, type NextFacts } from '~/domain/next-date'
import type { PlanFacts } from '~/domain/plan-duty'
import { standingOf } from '~/domain/standing'
import { nextDateText } from '~/text/absence'
import { spell } from '#tests/support/absence'
import { limits } from '#tests/support/limits'

const today = day('2026-11-20')
const facts = (some: Partial<NextFacts>): NextFacts => ({
  spells: [],
  contacts: [],
  signals: [],
  limits,
  plan: null,
  ...some,
})
const told = (some: Partial<NextFacts>) => {
  const next = nextDate(facts(some), today)
  return next && nextDateText(next, today)
}
const signal = (status: NextFacts['signals'][number]['status'], dueOn: string) => ({
  slug: 's',
  status,
  dueOn: day(dueOn),
})
const talk = (on: string, heldOn: string | null = null) => ({
  on: day(on),
  heldOn: heldOn === null ? null : day(heldOn),
})

describe('what comes next for somebody', () => {
  test('is nothing for most', () => expect(told({})).toBeNull())

  test('is the answer to a signal, until somebody has answered', () => {
    expect(told({ signals: [signal('ny', '2026-11-27')] })).toBe('Svar på signal senast fre 27 nov')
    expect(told({ signals: [signal('besvarad', '2026-11-27')] })).toBeNull()
  })

  test('is a booked talk, which is late when nobody has written it up', () => {
    expect(told({ contacts: [talk('2026-11-26')] })).toBe('Samtal tor 26 nov')
    expect(told({ contacts: [talk('2026-11-17')] })).toBe('Samtal skulle ha varit tis 17 nov')
    expect(told({ contacts: [talk('2026-11-17', '2026-11-18')] })).toBeNull()
  })

  test('is a call on the third day or the workday after, until somebody has talked with her', () => {
    const spells = [spell('2026-11-19', null)]
    expect(told({ spells })).toBe('Ring senast mån 23 nov')
    expect(told({ spells, contacts: [talk('2026-11-19', '2026-11-19')] })).toBe('Läkarintyg från tor 26 nov')
  })

  test('is the next limit of the clock while she is off', () => {
    expect(told({ spells: [spell('2026-11-10', null)] })).toBe('Dag 15–21 tis 24 nov')
    expect(told({ spells: [spell('2026-10-26', '2026-11-19')] })).toBeNull()
  })

  test('is the plan by day 30, late until it is adopted, and nothing when none is needed', () => {
    const [spells, said] = [[spell('2026-10-26', null)], day('2026-11-01')]
    const plan = (some: Partial<PlanFacts>) => ({ expectations: [], adopted: [], waived: [], ...some })
    const long = plan({ expectations: [{ lastDay: day('2027-01-31'), saidOn: said }] })
    expect(told({ spells })).toBe('Bedöm om en plan behövs senast tis 24 nov')
    expect(told({ spells, plan: long })).toBe('Plan klar senast tis 24 nov')
    expect(told({ spells: [spell('2026-10-12', null)], plan: long })).toBe('Plan skulle ha varit klar tis 10 nov')
    expect(told({ spells: [spell('2026-10-12', null)] })).toBe('Skulle ha bedömts om en plan behövs tis 10 nov')
    for (const settled of [plan({ adopted: [said] }), plan({ waived: [said] })])
      expect(told({ spells, plan: settled })).toBe('Dag 60 tor 24 dec')
  })

  test('is the earliest of them', () => {
    const next = nextDate(facts({ contacts: [talk('2026-11-26')], signals: [signal('ny', '2026-11-24')] }), today)
    expect(next).toMatchObject({ kind: 'signal', on: day('2026-11-24') })
  })
})

test('who has a date comes first, in order of date, then who is off sick, then the others', () => {
  const at = (on: string | null, sick = false) => ({
    now: standingOf(sick ? [spell('2026-11-01', null)] : [], today),
    next: on === null ? null : ({ kind: 'talk', on: day(on) } as const),
  })
  const rows = [at(null), at(null, true), at('2026-12-01'), at('2026-11-17')]
  expect(rows.toSorted(byNeed)).toEqual([rows[3], rows[2], rows[1], rows[0]])
})
