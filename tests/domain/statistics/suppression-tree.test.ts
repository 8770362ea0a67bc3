import { describe, expect, test } from 'vitest'
import { shownUnits, type UnitGroup } from '~/domain/statistics/suppression-tree'

/** Units by their codes: `org` with `A`, `A1` in it, `A11` in that; each with its persons. */
const units = (sizes: Record<string, number>, traits: Record<string, Partial<UnitGroup>> = {}): UnitGroup[] =>
  Object.entries(sizes).map(([code, persons]) => ({
    ...{ code, persons, ordinary: persons * 1700, same: null, ...traits[code] },
    parent: code === 'org' ? null : code.length === 1 ? 'org' : code.slice(0, -1),
  }))
const shown = (all: UnitGroup[], smallest = 11) => [...shownUnits(all, smallest)].sort().join(' ')

describe('of a tree of units are shown', () => {
  test('all when all are large enough', () => {
    expect(shown(units({ org: 60, A: 30, B: 30, A1: 15, A2: 15 }))).toBe('A A1 A2 B org')
  })

  test('not the one that goes with a small one, nor its own smallest', () => {
    expect(shown(units({ org: 75, A: 5, B: 30, C: 40, B1: 12, B2: 18, C1: 20, C2: 20 }))).toBe('B2 C C1 C2 org')
  })

  test('the large ones in one that is hidden, when what else it has is small but together enough', () => {
    expect(shown(units({ org: 80, A: 5, B: 35, C: 40, B1: 6, B2: 6, B3: 23 }))).toBe('B3 C org')
    expect(shown(units({ org: 80, A: 5, B: 35, C: 40, B1: 6, B2: 12, B3: 17 }))).toBe('B3 C org')
  })

  test('nothing of the only one in a hidden one, which is the same people', () => {
    expect(shown(units({ org: 75, A: 5, B: 30, C: 40, B1: 30 }))).toBe('C org')
    expect(shown(units({ org: 75, A: 5, B: 30, C: 40, B1: 30, B11: 14, B12: 16 }))).toBe('B12 C org')
  })

  test('nothing when the whole employer is too small', () => {
    expect(shown(units({ org: 10, A: 4, B: 6 }))).toBe('')
  })

  test('no sister of people who are placed above the workplaces, when those are few', () => {
    const withheld = { A9: { withheld: true } }
    expect(shown(units({ org: 53, A: 33, B: 20, A1: 12, A2: 18, A9: 3 }, withheld))).toBe('A A2 B org')
  })

  test('neither a unit where nobody was sick nor its smallest sister', () => {
    expect(shown(units({ org: 75, A: 15, B: 30, C: 30 }, { B: { same: 0 } }))).toBe('C org')
  })

  test('and not one of nobody, which hides no one', () => {
    expect(shown(units({ org: 60, A: 30, B: 30, C: 0 }))).toBe('A B org')
  })

  test('by the employer’s own limit when it is higher', () => {
    expect(shown(units({ org: 90, A: 15, B: 35, C: 40 }), 20)).toBe('C org')
  })
})
