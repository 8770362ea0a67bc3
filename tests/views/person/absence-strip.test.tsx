import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { day } from '~/domain/day'
import { judge } from '~/domain/judgement'
import { rulePresets } from '~/domain/rule'
import { stripOf } from '~/domain/strip'
import { AbsenceStrip } from '~/views/person/strip/absence-strip'
import { spell } from '#tests/support/absence'

const today = day('2026-11-20')

function page(...spells: ReturnType<typeof spell>[]) {
  const rule = rulePresets['6/12']
  const { counted } = judge(rule, { spells, contacts: [] }, today, today)
  return renderToStaticMarkup(<AbsenceStrip strip={stripOf(spells, { rule, counted }, today)} />)
}

test('the picture, its description and its table say the same', () => {
  const html = page(
    spell('2025-10-06', '2025-10-08'),
    spell('2026-01-19', '2026-01-20'),
    spell('2026-01-23', '2026-01-26'),
    spell('2026-11-09', '2026-11-13'),
  )
  expect(html).toContain('Tre tillfällen på två år, två av dem sedan 19 januari')
  expect(html.match(/mån 19–tis 20 jan och fre 23–mån 26 jan/g)).toHaveLength(3)
  expect(html).toContain('6 dagar, två anmälningar')
  expect(html).toContain('Före perioden: mån 6–ons 8 okt 2025.')
  expect(html).toContain('de tolv månader regeln ser på')
})

test('there is one drawing for wide screens and one for phones, each with its own title', () => {
  const html = page(spell('2026-11-09', '2026-11-13'))
  const titles = [...html.matchAll(/<title id="([^"]+)">/g)].map(([, id]) => id)
  expect(new Set(titles).size).toBe(2)
  expect(html).toContain('max-md:hidden')
  expect(html).toContain('md:hidden')
})

test('what is too long to be counted is told apart from what began too long ago', () => {
  const html = page(spell('2026-10-26', null), spell('2025-02-17', '2025-02-21'))
  expect(html).toContain('Längre än 14 dagar: från mån 26 okt.')
  expect(html).toContain('räknas inte: för länge sedan eller längre än 14 dagar')
  expect(html).not.toContain('Klammern')
})

test('somebody who has not been off has a strip without marks and no table', () => {
  const html = page()
  expect(html).toContain('Ingen sjukfrånvaro på två år')
  expect(html).not.toContain('Visa som tabell')
})

test('the absence that raised a signal about long absence is what counts', () => {
  const rule = rulePresets['>14']
  const spells = [spell('2026-11-03', null), spell('2026-09-07', '2026-09-08')]
  const { counted } = judge(rule, { spells, contacts: [] }, today, today)
  const html = renderToStaticMarkup(<AbsenceStrip strip={stripOf(spells, { rule, counted }, today)} />)
  expect(html).toContain('Regeln: frånvarande mer än 14 dagar i följd utan att ni har pratat.')
  expect(html).toContain('</svg>räknas<')
  expect(html).toContain('räknas inte: tidigare frånvaro')
  expect(html).not.toContain('längre än 14 dagar')
})
