import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, day, type Day } from '~/domain/day'
import {
  endReminder,
  giveMedgivande,
  informationCategories,
  needsAnswer,
  notInForce,
  standingTerms,
  type InformationCategory,
  type MedgivandeChange,
  type MedgivandeFacts,
} from '~/domain/medgivande'
import { changeMedgivande, type Wish } from '~/domain/medgivande-change'

const today = day('2026-11-20')

const facts = (changes: readonly MedgivandeChange[] = [], more: Partial<MedgivandeFacts> = {}): MedgivandeFacts => ({
  terms: {
    ...{ purpose: 'return-to-work', categories: ['tasks', 'adaptations', 'meetings'], direction: 'both' },
    ...{ channels: ['writing'], from: today, to: addDays(today, 100) },
  },
  ...{ how: 'self', changes, moved: false, protected: false, ...more },
})

const party = { accountId: 7, role: 'rehabkoordinator', organisation: 'Vårdcentralen Linden', active: true } as const
const giving = { party, protectedIdentity: false, givenOn: today, standing: false }
const given = (terms: Partial<MedgivandeFacts['terms']>, facts_: Partial<Parameters<typeof giveMedgivande>[1]> = {}) =>
  giveMedgivande({ ...facts().terms, ...terms }, { ...giving, ...facts_ }, today)
const code = (decided: ReturnType<typeof given>) => ('refused' in decided ? decided.refused.code : 'given')

describe('Att ge ett medgivande', () => {
  it.each([
    ['given', {}, {}],
    ['given', { to: addMonths(today, 12) }, {}],
    ['medgivande-too-long', { to: addDays(addMonths(today, 12), 1) }, {}],
    ['medgivande-already-over', { to: addDays(today, -1) }, { givenOn: addDays(today, -40) }],
    ['protected-identity', {}, { protectedIdentity: true }],
    ['party-not-active', {}, { party: { ...party, active: false } }],
    ['party-not-active', {}, { party: null }],
    ['party-without-organisation', {}, { party: { ...party, organisation: null } }],
    ['medgivande-given-ahead', {}, { givenOn: addDays(today, 1) }],
    ['medgivande-before-given', { from: addDays(today, -1) }, {}],
    ['medgivande-too-far-ahead', { from: addDays(today, 91) }, {}],
    ['medgivande-leaves-gap', { from: addDays(today, 1) }, { standing: true }],
    ['given', {}, { standing: true }],
  ] as const)('%s', (expected, terms, facts_) => {
    expect(code(given(terms, facts_))).toBe(expected)
  })

  it('skrivs ett gammalt papper in räknas året från den dag det lämnades', () => {
    const old = { from: addDays(today, -100), to: addMonths(today, 12) }
    expect(code(given(old, { givenOn: addDays(today, -100) }))).toBe('medgivande-too-long')
  })
})

interface Step {
  after: number
  wish: Wish
}

const anyCategories = fc.subarray<InformationCategory>([...informationCategories])
const wishes: fc.Arbitrary<(on: Day) => Wish> = fc.oneof(
  fc.tuple(anyCategories, fc.integer({ min: -30, max: 500 })).map(([categories, ahead]) => (on: Day): Wish => ({
    ...{ kind: 'narrowed', categories, to: addDays(on, ahead) },
  })),
  fc.integer({ min: -30, max: 800 }).map((ahead) => (on: Day): Wish => ({ kind: 'prolonged', to: addDays(on, ahead) })),
  fc.constantFrom('withdrawn', 'copied', 'confirmed', 'contested').map((kind) => (): Wish => ({ kind }) as Wish),
)
const story = fc.array(fc.record({ after: fc.integer({ min: 0, max: 200 }), wish: wishes }), { maxLength: 12 })

/** Tells a story of wishes and hands out every state that it passes. */
function told(
  steps: { after: number; wish: (on: Day) => Wish }[],
  how: 'self' | 'oral',
  see: (step: Seen) => void,
): void {
  let [now, on] = [facts([], { how }), today]
  for (const { after, wish } of steps) {
    on = addDays(on, after)
    const decided = changeMedgivande(now, wish(on), on)
    const next =
      'refused' in decided
        ? now
        : facts([...now.changes, { ...decided.accepted, how: 'self', on, at: on * 86_400_000 }], { how })
    see({ before: now, after: next, on, wish: wish(on) })
    now = next
  }
}

interface Seen {
  before: MedgivandeFacts
  after: MedgivandeFacts
  on: Day
  wish: Step['wish']
}

const always = (see: (step: Seen) => void) =>
  fc.assert(
    fc.property(story, fc.constantFrom('self' as const, 'oral' as const), (steps, how) => told(steps, how, see)),
    { numRuns: 300 },
  )

describe('Vad som än händer med ett medgivande', () => {
  it('gäller det aldrig längre än tolv månader från den dag någon sa det', () => {
    always(({ before, after, on }) => {
      if (after !== before && standingTerms(after).to > standingTerms(before).to)
        expect(standingTerms(after).to).toBeLessThanOrEqual(addMonths(on, 12))
    })
  })

  it('får aldrig mer berättas än vad hon gav från början, och bara förlängning flyttar slutet framåt', () => {
    always(({ before, after, wish }) => {
      const [was, is] = [standingTerms(before), standingTerms(after)]
      expect(was.categories).toEqual(expect.arrayContaining([...is.categories]))
      if (wish.kind !== 'prolonged') expect(is.to).toBeLessThanOrEqual(was.to)
      expect(is.categories).not.toContain('diagnosis')
    })
  })

  it('kommer det som har slutat gälla aldrig tillbaka', () => {
    always(({ before, after, on }) => {
      const was = notInForce(before, on)
      if (was === 'withdrawn' || was === 'contested' || was === 'expired' || was === 'replaced')
        expect(notInForce(after, on)).toBe(was)
    })
  })
})

describe('Att svara på det någon annan har skrivit upp', () => {
  const by = (kind: MedgivandeChange['kind'], how: MedgivandeChange['how'], to: Day | null = null) =>
    ({ kind, how, categories: null, to, on: today, at: 0 }) satisfies MedgivandeChange

  it('frågas tills hon har svarat eller själv ändrat, och igen när någon annan förlänger', () => {
    expect(needsAnswer(facts([], { how: 'self' }), today)).toBe(false)
    expect(needsAnswer(facts([], { how: 'oral' }), today)).toBe(true)
    expect(needsAnswer(facts([by('confirmed', 'self')], { how: 'oral' }), today)).toBe(false)
    expect(needsAnswer(facts([by('narrowed', 'self')], { how: 'oral' }), today)).toBe(false)
    const longer = by('prolonged', 'oral', addDays(today, 200))
    expect(needsAnswer(facts([by('confirmed', 'self'), longer], { how: 'written' }), today)).toBe(true)
    expect(needsAnswer(facts([longer], { how: 'self' }), today)).toBe(true)
    expect(needsAnswer(facts([longer, by('confirmed', 'self')], { how: 'self' }), today)).toBe(false)
  })
})

describe('Påminnelsen om slutet', () => {
  it('kommer fjorton och tre dagar före, och inte för det som inte gäller', () => {
    const last = facts().terms.to
    expect(endReminder(facts(), addDays(last, -15))).toBeNull()
    expect(endReminder(facts(), addDays(last, -14))).toBe(14)
    expect(endReminder(facts(), addDays(last, -4))).toBe(14)
    expect(endReminder(facts(), addDays(last, -3))).toBe(3)
    expect(endReminder(facts(), last)).toBe(3)
    expect(endReminder(facts(), addDays(last, 1))).toBeNull()
    expect(endReminder(facts([], { moved: true }), last)).toBeNull()
  })
})
