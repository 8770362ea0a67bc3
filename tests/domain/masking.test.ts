import { describe, expect, it } from 'vitest'
import { hiddenGroups, maskedCounts, shownCount } from '~/domain/masking'

const many = (unitId: number, count: number): number[] => Array.from({ length: count }, () => unitId)
const sizes = (...persons: number[]) => new Map(persons.map((count, place) => [place + 1, count]))
const counted = (named: number[][], persons: Map<number, number>) =>
  Object.fromEntries(maskedCounts(named.flat(), persons, 11).map(({ unitId, count }) => [unitId, count]))

describe('Grupper som inte får visas', () => {
  it('de små, och den minsta av de andra när de små tillsammans är för få', () => {
    const groups = [12, 30, 5, 40].map((persons, key) => ({ key, persons }))
    expect([...hiddenGroups(groups, 11)].sort()).toEqual([0, 2])
  })

  it('bara de små när de tillsammans är många nog, och ingen när ingen är liten', () => {
    const groups = [6, 7, 30].map((persons, key) => ({ key, persons }))
    expect([...hiddenGroups(groups, 11)].sort()).toEqual([0, 1])
    expect(hiddenGroups([{ key: 1, persons: 11 }], 11).size).toBe(0)
  })
})

describe('Antal per arbetsplats', () => {
  it('ett till tio visas inte, hur många som än är anställda där', () => {
    expect([0, 1, 10, 11].map((count) => shownCount(count, 11))).toEqual([0, null, null, 11])
    expect(counted([many(1, 1), many(2, 10), many(3, 11)], sizes(60, 60, 60))).toEqual({ 1: null, 2: null, 3: 11 })
  })

  it('ett ensamt som döljs tar med sig nästa, så att det inte går att räkna ut ur summan', () => {
    expect(counted([many(1, 1), many(2, 14), many(3, 20)], sizes(60, 60, 60))).toEqual({ 1: null, 2: null, 3: 20 })
    expect(counted([many(1, 15), many(2, 14), many(3, 20)], sizes(5, 60, 60))).toEqual({ 1: null, 2: null, 3: 20 })
  })

  it('de som döljs är tillsammans aldrig färre än elva', () => {
    expect(counted([many(1, 2), many(2, 3), many(3, 12), many(4, 40)], sizes(60, 60, 60, 60))).toEqual({
      ...{ 1: null, 2: null, 3: null },
      4: 40,
    })
  })
})
