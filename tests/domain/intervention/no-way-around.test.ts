import { describe, expect, it, test } from 'vitest'
import { factsFrom } from '~/domain/intervention/apply'
import type { InterventionEvent } from '~/domain/intervention/event'
import { closureOf, stageOf } from '~/domain/intervention/facts'
import { brokenLaws, stageIn } from '#tests/support/intervention/invariants'
import * as story from '#tests/support/intervention/story'
import { cecilia, chefs, goran, stranger } from '#tests/support/intervention/story'
import { chanceFrom, wander } from '#tests/support/intervention/wandering'

const starts = [
  story.chosen,
  story.inMapping,
  story.inPlan,
  story.planned,
  story.carriedOut,
  story.finished,
  story.closed,
]
const walks = starts.flatMap((start, place) =>
  Array.from({ length: 30 }, (_walk, seed) => wander(start(), chanceFrom(place * 100 + seed + 1), 120)),
)
const all = walks.flatMap(({ events }) => events)

describe('Vad någon än försöker med, i vilken ordning som helst', () => {
  it('bryts ingen lag', () => {
    expect(walks.flatMap(({ events }) => brokenLaws(events, chefs))).toEqual([])
  })

  it('står det som en andra läsning av händelserna säger', () => {
    for (const { events } of walks) {
      const facts = factsFrom(events, chefs)
      expect(stageOf(facts)).toBe(stageIn(events))
      expect(facts.nextOn === null).toBe(['closed', 'broken-off'].includes(stageOf(facts)))
      expect(closureOf(facts)?.asks?.evaluation.length).toBe(stageOf(facts) === 'closed' ? 2 : undefined)
    }
  })

  it('händer allt som kan hända någon gång', () => {
    const kinds = new Set(all.map((event) => (event.kind === 'moved' ? event.transition : event.kind)))
    expect([...kinds].sort()).toEqual([
      ...['approved', 'back', 'break-off', 'chosen', 'close', 'commented', 'escalation-answered', 'evaluated'],
      ...['followed-up', 'follower-added', 'follower-removed', 'forward', 'handed-over', 'invited', 'marked-read'],
      ...['measure-set', 'next-planned', 'published', 'rechecked', 'saved', 'skip', 'undone', 'uninvited'],
    ])
    expect(walks.filter(({ events }) => events.some(({ kind }) => kind === 'evaluated')).length).toBeGreaterThan(3)
    expect(new Set(walks.flatMap(({ refusals }) => refusals)).size).toBeGreaterThan(40)
  })
})

describe('Den andra läsningen ser när en lag bryts', () => {
  const lawOf = (events: readonly InterventionEvent[]) => brokenLaws(events, chefs).map((law) => law.split(': ')[1])
  const without = (told: story.Story, kind: InterventionEvent['kind']) =>
    told.events.filter((event) => event.kind !== kind)
  const last = (told: story.Story, change: object) => [
    ...told.events.slice(0, -1),
    { ...told.events.at(-1), ...change } as InterventionEvent,
  ]

  test.each([
    ['steg 3 utan publicerad plan', without(story.carriedOut(), 'published'), 'step 3 without published plan'],
    ['utan godkännande', without(story.carriedOut(), 'approved'), 'went on without approval'],
    ['godkänt av någon annan', last(story.mapped(), { by: cecilia }), 'approved by somebody else than the chef'],
    ['godkänt av en annan chef', last(story.mapped(), { by: stranger }), 'somebody without a part'],
    ['stängd utan utvärdering', last(story.closed(), { asks: null }), 'closed without evaluation asked'],
    ['stängd med åtgärder kvar', without(story.closed(), 'measure-set'), 'closed with measures left'],
    ['avbruten utan skäl', last(story.brokenOff(), { reason: null }), 'no reason'],
    ['utan nästa dag', last(story.chosen().move('forward'), { nextOn: null }), 'no next day'],
    ['flyttad av en inbjuden', last(story.chosen().move('forward'), { by: goran }), 'somebody without a part'],
    ['en väg som inte finns', last(story.chosen().move('forward'), { to: 'closed' }), 'a way that does not exist'],
  ])('%s', (_what, events, law) => {
    expect(lawOf(events)).toContain(law)
  })

  it('och säger inget om den som gör rätt', () => {
    expect([story.closed(), story.brokenOff(), story.carriedOut()].flatMap(({ events }) => lawOf(events))).toEqual([])
  })
})
