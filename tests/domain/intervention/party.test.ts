import { describe, expect, it, test } from 'vitest'
import { addFollower, removeFollower } from '~/domain/intervention/follower'
import { handOver } from '~/domain/intervention/hand-over'
import { invite, uninvite } from '~/domain/intervention/invitation'
import { mayAct, partOf, type Act, type By, type Part } from '~/domain/intervention/party'
import { sightsOf } from '~/domain/intervention/sight'
import * as story from '#tests/support/intervention/story'
import { cecilia, goran, karin, lena, maja, refusal, stranger, ulla } from '#tests/support/intervention/story'

const anna: By = { accountId: 8, role: 'insatsagare' }
const facts = story.inPlan().facts

describe('Vem man är i en insats', () => {
  test.each<[string, By, Part | null]>([
    ['ägaren', cecilia, 'owner'],
    ['ägaren i en annan roll', { ...cecilia, role: 'rekoAg' }, null],
    ['chefen', karin, 'chef'],
    ['den som vikarierar för chefen', ulla, 'chef'],
    ['chefen i en annan roll', { ...karin, role: 'medarbetare' }, null],
    ['en chef någon annanstans', stranger, null],
    ['skyddsombudet', goran, 'invited'],
    ['företagshälsan', lena, 'invited'],
    ['skyddsombudet i rollen fhv', { ...goran, role: 'fhv' }, null],
    ['den som följer', maja, 'follower'],
    ['en annan insatsägare', anna, null],
  ])('%s', (_who, by, part) => {
    expect(partOf(facts, by)).toBe(part)
  })

  it('bara chefen ser enskilda, och ägaren ser hur många signaler det är', () => {
    expect(sightsOf('chef')).toContain('staff')
    expect(sightsOf('owner')).toEqual(['numbers', 'signal-count'])
    expect([sightsOf('invited'), sightsOf('follower')]).toEqual([['numbers'], ['numbers']])
  })

  test.each<[Act, string]>([
    ['move', 'owner chef'],
    ['skip', 'chef'],
    ['approve', 'chef'],
    ['write', 'owner chef invited'],
    ['publish', 'owner chef'],
    ['report', 'owner chef'],
    ['invite', 'owner chef'],
    ['hand-over', 'owner'],
    ['comment', 'owner chef invited'],
    ['mark-read', 'owner chef invited follower'],
  ])('%s får %s', (act, expected) => {
    const people = { owner: cecilia, chef: karin, invited: goran, follower: maja, other: stranger }
    const able = Object.entries(people).filter(([, by]) => mayAct(facts, by, act))
    expect(able.map(([name]) => name).join(' ')).toBe(expected)
  })
})

describe('Att lämna över', () => {
  const hand = (by: By, to: number | null, reason = 'Byter område', ownerLeft = false) =>
    refusal(handOver(facts, { to: to === null ? null : { accountId: to }, reason, ownerLeft }, by))

  it('gör ägaren, till en annan insatsägare där, med skäl', () => {
    expect(hand(cecilia, 8)).toBe('accepted')
    expect(hand(cecilia, 8, ' ')).toBe('reason-missing')
    expect([hand(cecilia, null), hand(cecilia, 1), hand(cecilia, 2)]).toEqual([
      'cannot-own',
      'already-owns',
      'chef-cannot-own',
    ])
    expect([karin, goran, maja, anna].map((by) => hand(by, 8))).toEqual(Array(4).fill('intervention-not-yours'))
  })

  it('när ägaren har slutat tar en annan insatsägare över själv, och bara åt sig själv', () => {
    expect(hand(anna, 8, 'Cecilia har slutat', true)).toBe('accepted')
    expect(hand(anna, 9, 'Cecilia har slutat', true)).toBe('intervention-not-yours')
    expect(hand({ accountId: 8, role: 'rekoAg' }, 8, 'Cecilia har slutat', true)).toBe('intervention-not-yours')
  })

  it('den nya äger och den gamla är ute; det går också när den är stängd men inte avbruten', () => {
    const change = { to: { accountId: 8 }, reason: 'Byter område', ownerLeft: false }
    const after = story.closed().do(cecilia, handOver(story.closed().facts, change, cecilia))
    expect([partOf(after.facts, anna), partOf(after.facts, cecilia)]).toEqual(['owner', null])
    expect(refusal(handOver(story.brokenOff().facts, change, cecilia))).toBe('intervention-over')
    const toFollower = { ...change, to: { accountId: 6 } }
    expect(story.inPlan().do(cecilia, handOver(facts, toFollower, cecilia)).facts.followers).toEqual([])
  })
})

describe('Följare och inbjudna', () => {
  const follow = (accountId: number | null, by: By) =>
    refusal(addFollower(facts, accountId === null ? null : { accountId }, by))

  it('ägare och chef lägger till följare, andra sig själva', () => {
    expect([follow(9, cecilia), follow(9, karin), follow(9, { accountId: 9, role: 'rekoAg' })]).toEqual(
      Array(3).fill('accepted'),
    )
    expect([follow(9, goran), follow(9, maja)]).toEqual(Array(2).fill('intervention-not-yours'))
    expect([follow(6, cecilia), follow(1, cecilia), follow(null, cecilia)]).toEqual([
      'already-follows',
      'cannot-follow',
      'cannot-follow',
    ])
  })

  it('var och en slutar följa själv, ägare och chef tar bort', () => {
    expect([maja, karin, goran].map((by) => refusal(removeFollower(facts, 6, by)))).toEqual([
      'accepted',
      'accepted',
      'intervention-not-yours',
    ])
    expect(refusal(removeFollower(facts, 9, cecilia))).toBe('not-following')
  })

  it('ägare och chef bjuder in den som har rollen, medan det pågår', () => {
    const guest = { accountId: 9, role: 'fhv' } as const
    expect([cecilia, karin, goran, maja].map((by) => refusal(invite(facts, guest, by)))).toEqual([
      'accepted',
      'accepted',
      'intervention-not-yours',
      'intervention-not-yours',
    ])
    expect(refusal(invite(facts, null, cecilia))).toBe('cannot-invite')
    expect(refusal(invite(facts, { accountId: 5, role: 'fhv' }, cecilia))).toBe('already-invited')
    expect(refusal(invite(story.closed().facts, guest, cecilia))).toBe('intervention-over')
  })

  it('en inbjudan tas tillbaka genom ägare, chef eller den inbjudna, och då är insatsen utom räckhåll', () => {
    const guest = { accountId: 5, role: 'fhv' } as const
    expect([cecilia, karin, lena, goran].map((by) => refusal(uninvite(facts, guest, by)))).toEqual([
      'accepted',
      'accepted',
      'accepted',
      'intervention-not-yours',
    ])
    expect(refusal(uninvite(facts, { accountId: 5, role: 'skyddsombud' }, cecilia))).toBe('not-invited')
    const told = story.inPlan()
    expect(partOf(told.do(lena, uninvite(told.facts, guest, lena)).facts, lena)).toBeNull()
  })
})
