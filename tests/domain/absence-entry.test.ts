import { describe, expect, test } from 'vitest'
import { correctSpell, registerSpell, removeSpell, settleSpell, type RegisteredSpell } from '~/domain/absence-entry'
import { absenceForm } from '~/domain/absence-form'
import { day } from '~/domain/day'
import { spell } from '#tests/support/absence'

const today = day('2026-11-20')
const employments = [
  { employeeNumber: '1', from: day('2020-01-01'), to: day('2026-12-31') },
  { employeeNumber: '2', from: day('2026-06-01'), to: null },
]
const stands = (id: number, from: string, to: string | null, extent = 100, traits: Partial<RegisteredSpell> = {}) =>
  ({
    ...spell(from, to, extent),
    ...{ id, employeeNumber: '1', cause: 'sjuk', certificateTo: null, externalId: null, origin: 'import', ...traits },
  }) as RegisteredSpell
const entry = (from: string, to: string | null, extent = 100, employeeNumber = '1') => ({
  ...spell(from, to, extent),
  ...{ cause: 'sjuk' as const, employeeNumber },
})
const refusal = (decision: object) => ('refused' in decision ? (decision.refused as { code: string }).code : 'accepted')

describe('a spell registered by hand', () => {
  const spells = [stands(7, '2026-11-02', '2026-11-06', 50)]
  test.each([
    ['on free days', entry('2026-11-09', null), 'accepted'],
    ['beside another, together whole time', entry('2026-11-04', '2026-11-10', 50), 'accepted'],
    ['beside another, together more than whole time', entry('2026-11-06', '2026-11-10', 51), 'absence-over-hundred'],
    ['that goes on into another', entry('2026-11-01', null), 'absence-over-hundred'],
    ['the same days in another employment', entry('2026-11-02', '2026-11-06', 100, '2'), 'accepted'],
    ['the day before the employment', entry('2026-05-31', '2026-06-02', 100, '2'), 'absence-outside-employment'],
    ['that goes on after the employment', entry('2026-12-30', '2027-01-01'), 'absence-outlasts-employment'],
    ['open in an employment with a last day', entry('2026-12-30', null), 'accepted'],
    ['in an employment that is not hers', entry('2026-11-09', null, 100, '3'), 'absence-outside-employment'],
    ['half a year ahead', entry('2027-05-19', null, 100, '2'), 'accepted'],
    ['more than half a year ahead', entry('2027-05-20', null, 100, '2'), 'absence-too-far-ahead'],
  ])('%s', (_when, what, expected) => {
    expect(refusal(registerSpell({ spells, employments }, { ...what, startsAhead: true }, today))).toBe(expected)
  })

  test('without an end and from a day to come is asked about once', () => {
    const ahead = entry('2026-12-20', null, 100, '2')
    expect(refusal(registerSpell({ spells, employments }, ahead, today))).toBe('absence-starts-ahead')
    expect(refusal(registerSpell({ spells, employments }, { ...ahead, to: ahead.from }, today))).toBe('accepted')
  })
})

describe('a spell that is corrected', () => {
  const first = stands(7, '2026-11-02', null)
  const facts = { spells: [first, stands(8, '2026-10-01', '2026-10-02')], employments }

  test('makes room for itself, but not for others', () => {
    expect(refusal(correctSpell(facts, first, entry('2026-11-03', '2026-11-13'), today))).toBe('accepted')
    expect(refusal(correctSpell(facts, first, entry('2026-10-02', '2026-11-13'), today))).toBe('absence-over-hundred')
  })

  test('has to become something else', () => {
    expect(refusal(correctSpell(facts, first, entry('2026-11-02', null), today))).toBe('absence-unchanged')
  })

  test('can be taken away only when no payroll would bring it back', () => {
    expect(refusal(removeSpell(first))).toBe('absence-from-payroll')
    expect(refusal(removeSpell(stands(9, '2026-11-02', null, 100, { origin: 'hand', externalId: 'A1' })))).toBe(
      'absence-from-payroll',
    )
    expect(refusal(removeSpell(stands(9, '2026-11-02', null, 100, { origin: 'hand' })))).toBe('accepted')
  })
})

test('who is asked keeps what she registered, or takes the payroll at its word where it has room', () => {
  const mine = stands(7, '2026-11-02', '2026-11-06', 100, { origin: 'hand', cause: 'arbetsskada' })
  const facts = { spells: [mine, stands(8, '2026-11-09', '2026-11-10')], employments }
  const payroll = spell('2026-11-02', '2026-11-04', 50)
  expect(settleSpell(facts, mine, payroll, 'min', today)).toEqual({ accepted: 'kept' })
  expect(settleSpell(facts, mine, payroll, 'fil', today)).toEqual({ accepted: { ...payroll, cause: 'arbetsskada' } })
  expect(refusal(settleSpell(facts, mine, spell('2026-11-02', '2026-11-09'), 'fil', today))).toBe(
    'absence-over-hundred',
  )
})

describe('the form', () => {
  const fields = {
    atgard: 'registrera',
    anstallning: '1',
    fran: '2026-11-02',
    till: '',
    omfattning: '50 %',
    orsak: 'sjuk',
  }
  const faults = (some: Record<string, string>) =>
    absenceForm.safeParse({ ...fields, ...some }).error?.issues.map(({ path, message }) => [path.join('.'), message])

  test('reads percent as people write it', () => {
    for (const [text, extent] of [
      ['50 %', 50],
      ['12,5', 12.5],
      ['100', 100],
    ] as const)
      expect(absenceForm.parse({ ...fields, omfattning: text })).toMatchObject({ omfattning: extent, till: null })
  })

  test.each([
    [{ till: '2026-11-01' }, ['till', 'absence-ends-before-start']],
    [{ fran: '' }, ['fran', 'missing']],
    [{ fran: '2026-02-30' }, ['fran', 'not-a-date']],
    [{ omfattning: '0' }, ['omfattning', 'not-a-percent']],
    [{ omfattning: '101' }, ['omfattning', 'not-a-percent']],
    [{ omfattning: 'halv' }, ['omfattning', 'not-a-percent']],
    [{ orsak: 'vab' }, ['orsak', 'choose']],
  ])('%o is said at its field', (some, fault) => {
    expect(faults(some)).toEqual([fault])
  })
})
