import { describe, expect, it } from 'vitest'
import { addDays } from '~/domain/day'
import { evaluateIntervention } from '~/domain/intervention/evaluation'
import { registerEntry } from '~/domain/intervention/register'
import { plan, withField } from '#tests/support/intervention/drafts'
import * as story from '#tests/support/intervention/story'
import { cecilia, karin, type Story } from '#tests/support/intervention/story'

const entry = (of: Story, later = 0) => registerEntry(of.facts, addDays(of.today, later))

describe('Raden i insatsregistret', () => {
  it('säger vad som prövades och hur det gick', () => {
    const closed = story.closed()
    closed.do(karin, evaluateIntervention(closed.facts, { answer: 'helped', text: '' }, karin))
    closed.do(cecilia, evaluateIntervention(closed.facts, { answer: 'partly', text: '' }, cecilia))
    expect(entry(closed)).toMatchObject({
      stage: 'closed',
      themes: ['staffing', 'working-hours'],
      types: ['organisation'],
      measures: { all: 2, done: 1, notDone: 1 },
      evaluations: ['helped', 'partly'],
      brokenOff: null,
    })
  })

  it('räknar dagarna i varje steg, också det som pågår, och alla gånger ihop', () => {
    expect(entry(story.chosen()).days).toEqual({ mapping: null, plan: null, 'follow-through': null })
    expect(entry(story.inMapping(), 8).days).toEqual({ mapping: 10, plan: null, 'follow-through': null })
    const back = story
      .inPlan()
      .wait(24 * 3)
      .move('back')
      .wait(24 * 5)
    expect(entry(back).days).toEqual({ mapping: 4 + 5, plan: 5, 'follow-through': null })
  })

  it('går efter den plan som arbetsplatsen har läst, inte efter utkastet', () => {
    const changed = story.carriedOut().write('plan', withField(plan, 'measures', 'm1', 'type', 'competence'))
    expect(entry(changed).types).toEqual(['organisation'])
    expect(entry(changed.publish()).types).toEqual(['organisation', 'competence'])
  })

  it('säger varför en insats bröts', () => {
    expect(entry(story.brokenOff())).toMatchObject({ stage: 'broken-off', brokenOff: 'reorganised', evaluations: [] })
  })

  it('bär ingen fri text', () => {
    const told = JSON.stringify(entry(story.closed()))
    for (const written of ['team', 'Byten', 'Karin', 'anställa']) expect(told).not.toContain(written)
  })
})
