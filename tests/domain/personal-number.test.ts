import { describe, expect, test } from 'vitest'
import { day } from '~/domain/day'
import { readPersonalNumber } from '~/domain/personal-number'

const today = day('2026-11-20')

describe('a personal number', () => {
  test.each([
    ['19121212-1212', '191212121212', 'M', 1912],
    ['191212121212', '191212121212', 'M', 1912],
    ['121212+1212', '191212121212', 'M', 1912],
    ['840229-9815', '198402299815', 'M', 1984],
    ['8402299815', '198402299815', 'M', 1984],
    ['20000229-9865', '200002299865', 'K', 2000],
    ['200101-9849', '202001019849', 'K', 2020],
    ['251120-9872', '202511209872', 'M', 2025],
    ['850572-9833', '198505729833', 'M', 1985],
  ])('%s says who it is', (text, digits, sex, birthYear) => {
    expect(readPersonalNumber(text, today)).toEqual({ digits, sex, birthYear })
  })

  test('a birthday later this year is a hundred years back', () => {
    expect(readPersonalNumber('261201-9857', today)).toMatchObject({ birthYear: 1926 })
    expect(readPersonalNumber('261201-9857', day('2026-12-01'))).toMatchObject({ birthYear: 2026 })
  })

  test.each([
    ['19121212-1213', 'wrong-check-digit'],
    ['850229-9806', 'not-a-personal-number'],
    ['191213121212', 'not-a-personal-number'],
    ['20261225-9800', 'not-a-personal-number'],
    ['12121212', 'not-a-personal-number'],
    ['121212-121', 'not-a-personal-number'],
    ['', 'not-a-personal-number'],
  ])('%s is none', (text, problem) => {
    expect(readPersonalNumber(text, today)).toBe(problem)
  })
})
