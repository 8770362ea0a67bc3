import { describe, expect, test } from 'vitest'
import { day } from '~/domain/day'
import { standingOf } from '~/domain/standing'
import { standingText } from '~/text/absence'
import { spell } from '#tests/support/absence'

const today = day('2026-11-20')
const told = (...spells: Parameters<typeof spell>[]) =>
  standingText(
    standingOf(
      spells.map((one) => spell(...one)),
      today,
    ),
    today,
  )

describe('how somebody stands today, in words', () => {
  test.each([
    ['has never been off', 'I arbete', []],
    ['reported sick today', 'Sjukanmäld i dag', [['2026-11-20', null]]],
    ['has been off since yesterday', 'Sjuk sedan i går, dag 2', [['2026-11-19', null]]],
    ['is on her seventh day', 'Sjuk sedan lör 14 nov, dag 7', [['2026-11-14', null]]],
    ['is on her eighth day', 'Sjukskriven på heltid, dag 8', [['2026-11-13', null]]],
    ['is off half of her time', 'Sjukskriven 50\u00a0%, dag 74', [['2026-09-08', '2026-12-31', 50]]],
    ['is off the last day today', 'Sjuk sedan tis 17 nov, dag 4', [['2026-11-17', '2026-11-20']]],
    ['ended on a Friday', 'I arbete sedan mån 16 nov', [['2026-11-09', '2026-11-13']]],
    ['ended yesterday', 'I arbete sedan fre 20 nov', [['2026-11-16', '2026-11-19']]],
    ['came back longer ago than 90 days', 'I arbete', [['2026-08-03', '2026-08-21']]],
    ['will be off next week', 'I arbete', [['2026-11-23', null]]],
  ] as [string, string, Parameters<typeof spell>[]][])('somebody who %s', (_who, expected, spells) => {
    expect(told(...spells)).toBe(expected)
  })

  test('spells that touch are one absence, and what is off today adds up', () => {
    const now = standingOf(
      [spell('2026-11-02', '2026-11-10'), spell('2026-11-11', null, 25), spell('2026-11-16', null, 50)],
      today,
    )
    expect(now).toEqual({ kind: 'sick', from: day('2026-11-02'), dayNumber: 19, extent: 75 })
  })

  test('an absence that ended before the weekend leads to Monday', () => {
    const saturday = day('2026-11-21')
    expect(standingText(standingOf([spell('2026-11-16', '2026-11-20')], saturday), saturday)).toBe(
      'Tillbaka mån 23 nov',
    )
  })
})
