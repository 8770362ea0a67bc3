import { describe, expect, it, test } from 'vitest'
import { addDays, addMonths } from '~/domain/day'
import { defaultForms } from '~/domain/intervention/default-forms'
import { closureOf, frozenNumbers, stageOf } from '~/domain/intervention/facts'
import type { By } from '~/domain/intervention/party'
import { stages, transitionKinds, type Stage, type TransitionKind } from '~/domain/intervention/stage'
import { moveIntervention, type TransitionWish } from '~/domain/intervention/transition'
import * as story from '#tests/support/intervention/story'
import {
  cecilia,
  goran,
  karin,
  lena,
  maja,
  refusal,
  stranger,
  ulla,
  wish,
  type Story,
} from '#tests/support/intervention/story'

const tryTo = (told: Story, kind: TransitionKind, by: By = cecilia, change: Partial<TransitionWish> = {}) =>
  moveIntervention(told.facts, wish(kind, told.today, change), defaultForms, by, told.moment)

/** Each stage when all is prepared, and when nothing is. */
const prepared: Record<Stage, () => Story> = {
  chosen: story.chosen,
  mapping: story.mapped,
  plan: story.planned,
  'follow-through': story.finished,
  closed: story.closed,
  'broken-off': story.brokenOff,
}
const unprepared = { ...prepared, mapping: story.inMapping, plan: story.inPlan, 'follow-through': story.carriedOut }

type Row = [Stage, TransitionKind, owner: string, chef: string, unpreparedOwner: string]

const [over, none, notYours, blocked] = [
  'intervention-over',
  'transition-none',
  'intervention-not-yours',
  'intervention-blocked',
]

/** Written by hand: from every stage, every transition, what the owner and the chef come to. */
const table: Row[] = [
  ['chosen', 'forward', 'mapping', 'mapping', 'mapping'],
  ['chosen', 'skip', notYours, 'plan', notYours],
  ['chosen', 'back', none, none, none],
  ['chosen', 'close', none, none, none],
  ['chosen', 'break-off', 'broken-off', 'broken-off', 'broken-off'],
  ['mapping', 'forward', 'plan', 'plan', blocked],
  ['mapping', 'skip', notYours, 'plan', notYours],
  ['mapping', 'back', none, none, none],
  ['mapping', 'close', none, none, none],
  ['mapping', 'break-off', 'broken-off', 'broken-off', 'broken-off'],
  ['plan', 'forward', 'follow-through', 'follow-through', blocked],
  ['plan', 'skip', notYours, none, notYours],
  ['plan', 'back', 'mapping', 'mapping', 'mapping'],
  ['plan', 'close', none, none, none],
  ['plan', 'break-off', 'broken-off', 'broken-off', 'broken-off'],
  ['follow-through', 'forward', none, none, none],
  ['follow-through', 'skip', notYours, none, notYours],
  ['follow-through', 'back', 'plan', 'plan', 'plan'],
  ['follow-through', 'close', 'closed', 'closed', blocked],
  ['follow-through', 'break-off', 'broken-off', 'broken-off', 'broken-off'],
  ['closed', 'forward', over, over, over],
  ['closed', 'skip', notYours, over, notYours],
  ['closed', 'back', over, over, over],
  ['closed', 'close', over, over, over],
  ['closed', 'break-off', over, over, over],
  ['broken-off', 'forward', over, over, over],
  ['broken-off', 'skip', notYours, over, notYours],
  ['broken-off', 'back', over, over, over],
  ['broken-off', 'close', over, over, over],
  ['broken-off', 'break-off', over, over, over],
]

const comesTo = (told: Story, kind: TransitionKind, by: By): string => {
  const decision = tryTo(told, kind, by)
  return 'accepted' in decision ? decision.accepted.to : decision.refused.code
}

describe('Från varje läge', () => {
  it('står varje övergång i tabellen en gång', () => {
    expect(new Set(table.map(([stage, kind]) => `${stage} ${kind}`)).size).toBe(stages.length * transitionKinds.length)
  })

  test.each(table)('%s, %s: ägaren %s, chefen %s, oförberett %s', (stage, kind, owner, chef, unpreparedOwner) => {
    const told = prepared[stage]()
    expect(stageOf(told.facts)).toBe(stage)
    expect(comesTo(told, kind, cecilia)).toBe(owner)
    expect(comesTo(told, kind, karin)).toBe(chef)
    expect(comesTo(told, kind, ulla)).toBe(chef)
    expect(comesTo(unprepared[stage](), kind, cecilia)).toBe(unpreparedOwner)
    const others = [
      goran,
      lena,
      maja,
      stranger,
      { ...karin, role: 'medarbetare' },
      { ...cecilia, role: 'chef' },
    ] as By[]
    expect(others.map((by) => comesTo(told, kind, by))).toEqual(others.map(() => notYours))
  })
})

describe('Skäl', () => {
  test.each([
    ['skip', story.inMapping, karin, { reason: '' }, 'reason-missing'],
    ['skip', story.inMapping, karin, { reason: null }, 'reason-missing'],
    ['back', story.inPlan, cecilia, { reason: null }, 'reason-missing'],
    ['break-off', story.inPlan, cecilia, { reason: null }, 'reason-missing'],
    ['break-off', story.inPlan, cecilia, { because: null }, 'break-off-reason-missing'],
    ['forward', story.mapped, cecilia, { reason: null, because: null }, 'accepted'],
    ['close', story.finished, cecilia, { reason: null, because: null }, 'accepted'],
  ] as const)('%s %#', (kind, told, by, change, expected) => {
    expect(refusal(tryTo(told(), kind, by, change))).toBe(expected)
  })

  it('ett skäl som inte behövdes sparas inte', () => {
    expect(tryTo(story.mapped(), 'forward')).toMatchObject({ accepted: { reason: null, because: null } })
    expect(tryTo(story.inPlan(), 'back')).toMatchObject({ accepted: { reason: 'Enheten slås ihop', because: null } })
  })
})

describe('Nästa dag', () => {
  const { today } = story.mapped()
  test.each([
    ['ingen', null, 'next-missing'],
    ['i går', addDays(today, -1), 'next-past'],
    ['i dag', today, 'accepted'],
    ['om två år', addMonths(today, 24), 'accepted'],
    ['om två år och en dag', addDays(addMonths(today, 24), 1), 'next-too-far'],
  ])('%s: %s', (_what, nextOn, expected) => {
    expect(refusal(tryTo(story.mapped(), 'forward', cecilia, { nextOn }))).toBe(expected)
  })

  it('den som stänger planerar inget mer', () => {
    expect(tryTo(story.finished(), 'close', cecilia, { nextOn: null })).toMatchObject({ accepted: { nextOn: null } })
    expect(story.closed().facts.nextOn).toBeNull()
  })
})

describe('Siffrorna vid starten', () => {
  it('fryses när kartläggningen börjar, och inte igen', () => {
    expect(refusal(tryTo(story.chosen(), 'forward', cecilia, { numbers: null }))).toBe('numbers-missing')
    const told = story.chosen().wait(24).move('forward', cecilia, { numbers: 'masked' })
    expect(frozenNumbers(told.facts)).toEqual({ kind: 'masked', on: told.today })
    expect(tryTo(story.mapped(), 'forward', cecilia, { numbers: 'value' })).toMatchObject({
      accepted: { numbers: null },
    })
  })

  it('fryses också när kartläggningen hoppas över', () => {
    expect(refusal(tryTo(story.chosen(), 'skip', karin, { numbers: null }))).toBe('numbers-missing')
    expect(frozenNumbers(story.chosen().move('skip', karin).facts)?.kind).toBe('value')
  })

  it('behövs inte för att avbryta det som aldrig började', () => {
    expect(refusal(tryTo(story.chosen(), 'break-off', cecilia, { numbers: null }))).toBe('accepted')
  })
})

it('att stänga frågar ägare och chef hur det gick, och bokar återkoll om tolv månader', () => {
  const told = story.finished().move('close')
  expect(closureOf(told.facts)?.asks).toEqual({ evaluation: ['owner', 'chef'], recheckOn: addMonths(told.today, 12) })
  expect(story.brokenOff().facts.transitions.at(-1)?.asks).toBeNull()
})

it('det som hindrar räknas, med det första vid namn', () => {
  expect(tryTo(story.inMapping(), 'forward')).toEqual({
    refused: { code: 'intervention-blocked', about: { count: 6, code: 'field-missing' } },
  })
})
