import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countedIn } from '~/domain/access-day'
import { chanceOf, drawEvents, drawNumbers } from '~/domain/access-sample'
import { decideSample, type SampleWish } from '~/domain/access-sample-wish'
import { addDays, day } from '~/domain/day'

const masks = fc.array(fc.nat(20), { minLength: 8, maxLength: 8 })
const rows = fc.array(
  masks.map((counts) => ({ masks: counts })),
  { maxLength: 12 },
)

describe('Ett stickprov', () => {
  it('blir detsamma varje gång för samma tal', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 5, max: 100 }), fc.nat(7), fc.nat(), (from, size, mask, seed) => {
        expect(drawEvents(from, size, mask, seed)).toEqual(drawEvents(from, size, mask, seed))
      }),
    )
  })

  it('drar så många som efterfrågas, eller alla, och ingen två gånger', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 5, max: 100 }), fc.nat(7), fc.nat(), (from, size, mask, seed) => {
        const all = from.reduce((sum, one) => sum + countedIn(one.masks, 0), 0)
        const drawn = drawEvents(from, size, mask, seed)
        expect(drawn).toHaveLength(Math.min(size, all))
        expect(new Set(drawn.map(({ row, place, special }) => `${row} ${place} ${special}`)).size).toBe(drawn.length)
      }),
    )
  })

  it('pekar bara på händelser som finns', () => {
    fc.assert(
      fc.property(rows, fc.nat(7), fc.nat(), (from, mask, seed) => {
        for (const { row, place, special } of drawEvents(from, 20, mask, seed)) {
          const own = from[row]?.masks ?? []
          const special_ = mask === 0 ? 0 : countedIn(own, mask)
          expect(place).toBeLessThan(special ? special_ : countedIn(own, 0) - special_)
        }
      }),
    )
  })

  it('tar hälften bland det man vill se mer av, när det finns så många', () => {
    const from = [{ masks: [100, 0, 30, 0, 0, 0, 0, 0] }]
    const drawn = drawEvents(from, 11, 2, 4)
    expect(drawn.filter(({ special }) => special)).toHaveLength(6)
    expect(drawEvents([{ masks: [100, 0, 3, 0, 0, 0, 0, 0] }], 11, 2, 4).filter(({ special }) => special)).toHaveLength(
      3,
    )
  })

  it('ger alla samma chans: tio av hundra, tusen gånger, och ingen är ofta eller sällan med', () => {
    const times = Array<number>(100).fill(0)
    for (let seed = 0; seed < 1000; seed += 1)
      for (const number of drawNumbers(100, 10, chanceOf(seed))) times[number] = (times[number] ?? 0) + 1
    expect(Math.min(...times)).toBeGreaterThan(65)
    expect(Math.max(...times)).toBeLessThan(140)
  })
})

describe('Innan det dras', () => {
  const today = day('2026-11-20')
  const wish: SampleWish = {
    ...{ kind: 'handelser', size: 10, weighted: ['nekad'] },
    ...{ from: addDays(today, -30), to: addDays(today, -1) },
  }
  const code = (of: Partial<SampleWish>, population = 100) => {
    const decision = decideSample({ ...wish, ...of }, population, today)
    return 'refused' in decision ? decision.refused.code : 'ok'
  }

  it.each<[string, Partial<SampleWish>, number, string]>([
    ['hela dagar som har varit', {}, 100, 'ok'],
    ['dagen som pågår', { to: today }, 100, 'sample-day-not-over'],
    ['bakvänt', { from: addDays(today, -1), to: addDays(today, -2) }, 100, 'dates-backwards'],
    ['ett år', { from: addDays(today, -366) }, 100, 'ok'],
    ['mer än ett år', { from: addDays(today, -367) }, 100, 'sample-too-long'],
    ['inget', {}, 0, 'sample-from-nothing'],
  ])('%s', (_what, of, population, expected) => {
    expect(code(of, population)).toBe(expected)
  })

  it('konton dras alltid lika', () => {
    expect(decideSample({ ...wish, kind: 'konton' }, 9, today)).toMatchObject({ accepted: { weighted: [] } })
  })
})
