import { describe, expect, it, test } from 'vitest'
import { addDays, addMonths, day, isoDay } from '~/domain/day'
import { waitsAfterwards } from '~/domain/intervention/afterwards'
import { chooseWorkplace } from '~/domain/intervention/choice'
import { answerEscalation } from '~/domain/intervention/escalation'
import { evaluateIntervention } from '~/domain/intervention/evaluation'
import { startedOn } from '~/domain/intervention/facts'
import { followUpsOf } from '~/domain/intervention/follow-up'
import { answerFollowUp } from '~/domain/intervention/follow-up-answer'
import { setMeasure } from '~/domain/intervention/measure-status'
import { nextTransition, planNext } from '~/domain/intervention/next'
import { suggestedNext } from '~/domain/intervention/next-date'
import { recheckIntervention } from '~/domain/intervention/recheck'
import { plan, withField } from '#tests/support/intervention/drafts'
import * as story from '#tests/support/intervention/story'
import { cecilia, firstDay, goran, karin, maja, refusal, type Story } from '#tests/support/intervention/story'

describe('Uppföljningarna', () => {
  const begun = () => story.carriedOut()
  const published = startedOn(begun().facts) ?? firstDay

  it('skapas 1, 3, 6 och 12 månader efter publicering, på en arbetsdag', () => {
    expect(isoDay(published)).toBe('2026-09-22')
    const dates = followUpsOf(begun().facts, published).map(({ months, dueOn }) => `${months} ${isoDay(dueOn)}`)
    expect(dates).toEqual(['1 2026-10-22', '3 2026-12-22', '6 2027-03-22', '12 2027-09-22'])
  })

  it('räknas från den version som började genomföras, också när nästa version kommer', () => {
    expect(startedOn(story.planned().facts)).toBeNull()
    expect(followUpsOf(story.planned().facts, published)).toEqual([])
    const supposed = followUpsOf(story.planned().facts, published, day('2026-12-04'))
    expect(supposed.map(({ dueOn }) => isoDay(dueOn))).toEqual(['2027-01-04', '2027-03-04', '2027-06-04', '2027-12-06'])
    const changed = withField(plan, 'measures', 'm1', 'due', '2027-05-31')
    const again = begun().wait(240).write('plan', changed).publish()
    expect(startedOn(again.facts)).toBe(published)
    again.move('back').approve('plan').move('forward')
    expect(startedOn(again.facts)).toBe(published)
  })

  const due = day('2026-10-22')
  test.each([
    ['två veckor innan', addDays(due, -14), 1, addDays(due, -14), 'accepted'],
    ['ännu tidigare', addDays(due, -15), 1, addDays(due, -15), 'follow-up-too-early'],
    ['på dagen, nästa', due, 3, due, 'follow-up-too-early'],
    ['i efterhand', addDays(due, 40), 1, due, 'accepted'],
    ['en dag som inte har varit', due, 1, addDays(due, 1), 'follow-up-when'],
    ['före publiceringen', due, 1, addDays(published, -1), 'follow-up-when'],
    ['inte alls', addDays(due, 1), 1, null, 'accepted'],
  ] as const)('hållen %s', (_what, today, months, heldOn, expected) => {
    const told = begun().waitUntil(today)
    expect(refusal(answerFollowUp(told.facts, { months, heldOn, text: 'Det går bra' }, karin, told.moment))).toBe(
      expected,
    )
  })

  it('säger något, hålls en gång, och bara medan planen genomförs', () => {
    const told = begun().waitUntil(due)
    const hold = (heldOn: typeof due | null, text: string, by = karin) =>
      answerFollowUp(told.facts, { months: 1, heldOn, text }, by, told.moment)
    expect(refusal(hold(due, ' '))).toBe('follow-up-says-nothing')
    expect(refusal(hold(null, ' '))).toBe('reason-missing')
    expect(refusal(hold(due, 'Bra', goran))).toBe('intervention-not-yours')
    expect(followUpsOf(told.facts, due)[0]?.state).toBe('due')
    expect(followUpsOf(told.facts, addDays(due, 1))[0]?.state).toBe('late')
    told.do(karin, hold(due, 'Bra'))
    expect(refusal(hold(due, 'Bra'))).toBe('follow-up-answered')
    expect(followUpsOf(told.facts, due).map(({ state }) => state)).toEqual(['answered', 'ahead', 'ahead', 'ahead'])
    expect(followUpsOf(told.facts, day('2027-01-04')).map(({ state }) => state)).toEqual([
      'answered',
      'late',
      'ahead',
      'ahead',
    ])
    const answer = (other: Story) =>
      refusal(
        answerFollowUp(other.facts, { months: 1, heldOn: due, text: 'Bra' }, karin, { ...other.moment, today: due }),
      )
    expect([answer(story.inPlan()), answer(begun().move('back')), answer(story.closed())]).toEqual([
      'step-not-open',
      'step-not-open',
      'intervention-over',
    ])
  })
})

describe('Åtgärder och det som lyfts', () => {
  const set = (told: Story, change: object, by = karin) =>
    refusal(setMeasure(told.facts, { measure: 'm1', state: 'ongoing', why: null, effect: null, ...change }, by))

  it('en åtgärd som inte blir av säger varför', () => {
    const told = story.carriedOut()
    expect(set(told, { state: 'not-done' })).toBe('reason-missing')
    expect(set(told, { state: 'not-done', why: 'Inga pengar' })).toBe('accepted')
    expect(set(told, { measure: 'm9' })).toBe('measure-unknown')
    expect(set(told, {}, goran)).toBe('intervention-not-yours')
    expect(set(told.measure('m1', 'ongoing'), {})).toBe('measure-unchanged')
    expect([set(story.planned(), {}), set(story.closed(), {})]).toEqual(['step-not-open', 'intervention-over'])
  })

  it('nivån ovanför svarar, med skäl när svaret inte är ja', () => {
    const answer = (told: Story, change: object, by = cecilia) =>
      refusal(
        answerEscalation(
          told.facts,
          { escalation: 'e1', answer: 'yes', decider: 'Områdeschef', reason: null, ...change },
          by,
        ),
      )
    expect([answer(story.planned(), {}), answer(story.carriedOut(), {}, karin)]).toEqual(['accepted', 'accepted'])
    expect(answer(story.planned(), { answer: 'no' })).toBe('reason-missing')
    expect(answer(story.planned(), { answer: 'later', reason: 'Budgeten i januari' })).toBe('accepted')
    expect(answer(story.planned(), { decider: ' ' })).toBe('decider-missing')
    expect(answer(story.planned(), { escalation: 'e9' })).toBe('escalation-unknown')
    expect(answer(story.planned(), {}, maja)).toBe('intervention-not-yours')
    expect([answer(story.mapped(), {}), answer(story.closed(), {})]).toEqual(['step-not-open', 'intervention-over'])
  })
})

describe('Nästa övergång', () => {
  it('har en dag, och är sen från dagen efter den', () => {
    const { facts } = story.chosen()
    expect(nextTransition(facts, addDays(firstDay, 14))).toMatchObject({ to: 'mapping', lateSince: null })
    expect(nextTransition(facts, addDays(firstDay, 20))).toMatchObject({
      kind: 'forward',
      lateSince: addDays(firstDay, 15),
    })
    expect(nextTransition(story.carriedOut().facts, firstDay)).toMatchObject({ kind: 'close', to: 'closed' })
    expect([story.closed(), story.brokenOff()].map((told) => nextTransition(told.facts, firstDay))).toEqual([
      null,
      null,
    ])
  })

  it('flyttas till en annan dag av ägare och chef', () => {
    const move = (told: Story, days: number, by = cecilia) =>
      refusal(planNext(told.facts, addDays(told.today, days), by, told.moment))
    expect([move(story.inPlan(), 5), move(story.inPlan(), 0, karin)]).toEqual(['accepted', 'accepted'])
    expect([move(story.inPlan(), 28), move(story.inPlan(), -1), move(story.inPlan(), 800)]).toEqual([
      'next-unchanged',
      'next-past',
      'next-too-far',
    ])
    expect([move(story.inPlan(), 5, goran), move(story.closed(), 5)]).toEqual([
      'intervention-not-yours',
      'intervention-over',
    ])
  })

  it('föreslås på en arbetsdag, i sista steget när planen har gällt i ett år', () => {
    expect(isoDay(suggestedNext('mapping', null, day('2026-10-26')))).toBe('2026-12-28')
    expect(suggestedNext('follow-through', story.planned().facts, day('2026-10-01'))).toBe(day('2027-09-22'))
  })
})

describe('Efter avslutet', () => {
  const evaluate = (told: Story, by = karin) => evaluateIntervention(told.facts, { answer: 'helped', text: '' }, by)
  const recheck = (told: Story, by = karin) =>
    recheckIntervention(told.facts, { answer: 'stands', text: '' }, by, told.moment)

  it('utvärderar ägaren och chefen var sin gång', () => {
    const told = story.closed()
    expect(waitsAfterwards(told.facts)?.evaluation).toEqual(['owner', 'chef'])
    told.do(karin, evaluate(told))
    expect(refusal(evaluate(told))).toBe('already-evaluated')
    expect(refusal(evaluate(told, goran))).toBe('intervention-not-yours')
    expect(waitsAfterwards(told.do(cecilia, evaluate(told, cecilia)).facts)?.evaluation).toEqual([])
    expect([story.finished(), story.brokenOff()].map((other) => refusal(evaluate(other)))).toEqual(
      Array(2).fill('intervention-not-closed'),
    )
  })

  it('återkollas det efter tolv månader', () => {
    const told = story.closed()
    const on = waitsAfterwards(told.facts)?.recheckOn ?? firstDay
    expect(on).toBe(addMonths(addDays(told.today, -2), 12))
    expect(refusal(recheck(told.waitUntil(addDays(on, -31))))).toBe('recheck-too-early')
    told.waitUntil(addDays(on, -30)).do(cecilia, recheck(told, cecilia))
    expect(refusal(recheck(told))).toBe('already-rechecked')
    expect([recheck(story.closed(), maja), recheck(story.brokenOff())].map(refusal)).toEqual([
      'intervention-not-yours',
      'intervention-not-closed',
    ])
  })
})

it('en arbetsplats väljs av en insatsägare, och har en insats åt gången', () => {
  const choose = (open: { slug: string } | null, by = cecilia, nextOn = firstDay) =>
    chooseWorkplace(open, { why: 'high', nextOn }, by, { at: 0, today: firstDay })
  expect(choose(null)).toEqual({ accepted: { kind: 'chosen', owner: 1, why: 'high', nextOn: firstDay } })
  expect(choose({ slug: 'k3v9' })).toEqual({ accepted: { existing: 'k3v9' } })
  expect([choose(null, karin), choose(null, cecilia, addDays(firstDay, -1))].map(refusal)).toEqual([
    'intervention-not-yours',
    'next-past',
  ])
})
