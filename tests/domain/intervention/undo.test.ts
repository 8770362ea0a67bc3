import { describe, expect, it, test } from 'vitest'
import { addDays, day } from '~/domain/day'
import { answerEscalation } from '~/domain/intervention/escalation'
import { evaluateIntervention } from '~/domain/intervention/evaluation'
import { frozenNumbers, stageOf } from '~/domain/intervention/facts'
import { answerFollowUp } from '~/domain/intervention/follow-up-answer'
import { undoTransition } from '~/domain/intervention/undo'
import { mapping, plan } from '#tests/support/intervention/drafts'
import * as story from '#tests/support/intervention/story'
import { cecilia, karin, refusal, ulla, type Story } from '#tests/support/intervention/story'

const undo = (told: Story, by = cecilia) => undoTransition(told.facts, by, told.moment)

describe('Att ångra en övergång', () => {
  test.each([
    ['genast', 0, 'accepted'],
    ['efter ett dygn', 24, 'accepted'],
    ['efter ett dygn och en minut', 24 + 1 / 60, 'undo-too-late'],
  ])('%s', (_what, hours, expected) => {
    expect(refusal(undo(story.mapped().move('forward').wait(hours)))).toBe(expected)
  })

  test.each([
    ['forward till kartläggning', () => story.chosen().move('forward'), 'chosen'],
    ['forward till plan', () => story.mapped().move('forward'), 'mapping'],
    ['forward till genomförande', () => story.planned().move('forward'), 'plan'],
    ['back', () => story.carriedOut().move('back'), 'follow-through'],
    ['close', () => story.finished().move('close'), 'follow-through'],
    ['break-off', () => story.inPlan().move('break-off'), 'plan'],
  ] as const)('%s leder tillbaka till %s', (_what, tell, stage) => {
    const told = tell()
    const before = told.facts.transitions.at(-1)?.nextBefore
    told.do(cecilia, undo(told))
    expect([stageOf(told.facts), told.facts.nextOn]).toEqual([stage, before])
  })

  it('bara den som gjorde den', () => {
    expect(refusal(undo(story.mapped().move('forward'), karin))).toBe('undo-by-other')
    expect(refusal(undo(story.inMapping().move('skip', karin), ulla))).toBe('undo-by-other')
    expect(refusal(undo(story.mapped().move('forward'), story.stranger))).toBe('intervention-not-yours')
  })

  it('inget finns att ångra innan något är gjort', () => {
    expect(refusal(undo(story.chosen()))).toBe('nothing-to-undo')
  })

  test.each([
    [
      'det som bara är skrivet',
      () => story.inPlan().move('back').move('skip', karin).write('plan', plan),
      'accepted',
      karin,
    ],
    [
      'ett godkännande',
      () => story.chosen().move('forward').write('mapping', mapping).approve('mapping'),
      'undo-built-upon',
      cecilia,
    ],
    ['en åtgärd som är klar', () => story.planned().move('forward').measure('m1', 'done'), 'undo-built-upon', cecilia],
  ] as const)('efter %s', (_what, tell, expected, by) => {
    expect(refusal(undo(tell(), by))).toBe(expected)
  })

  it('efter ett svar om det som lyfts, en uppföljning eller en utvärdering', () => {
    const answered = story.planned().move('forward')
    const yes = { escalation: 'e1', answer: 'yes', decider: 'Områdeschef', reason: null } as const
    answered.do(karin, answerEscalation(answered.facts, yes, karin))
    const again = story.carriedOut().waitUntil(day('2026-10-20')).move('back').approve('plan').move('forward')
    again.do(karin, answerFollowUp(again.facts, { months: 1, heldOn: again.today, text: 'Bra' }, karin, again.moment))
    const evaluated = story.finished().move('close')
    evaluated.do(karin, evaluateIntervention(evaluated.facts, { answer: 'helped', text: '' }, karin))
    expect([answered, again, evaluated].map((told) => refusal(undo(told)))).toEqual(Array(3).fill('undo-built-upon'))
  })

  it('tar med sig de frysta siffrorna och ger tillbaka det som var planerat och godkänt', () => {
    const told = story.chosen().move('forward')
    told.do(cecilia, undo(told))
    expect(frozenNumbers(told.facts)).toBeNull()
    expect(told.facts.nextOn).toBe(addDays(story.firstDay, 14))
    const again = story.mapped().move('forward')
    again.do(cecilia, undo(again))
    expect(again.move('forward').facts.transitions).toHaveLength(2)
  })

  it('en i taget, så länge dygnet räcker', () => {
    const told = story.mapped().move('forward').move('back')
    told.do(cecilia, undo(told))
    told.do(cecilia, undo(told))
    expect(stageOf(told.facts)).toBe('mapping')
    expect(refusal(undo(told))).toBe('undo-too-late')
  })
})
