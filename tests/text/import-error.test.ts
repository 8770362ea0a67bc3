import { describe, expect, test } from 'vitest'
import { fileFaultText, noteText, rowErrorLine, rowErrorRemedy, rowErrorText } from '~/text/import-error'

/** Faults that the pipeline finds beside what stands, where codes are free text. */
const besideWhatStands = [
  ...['employments-overlap', 'end-before-start', 'key-repeated', 'outside-employment', 'over-hundred-percent'],
  ...['own-parent', 'parent-below', 'unknown-manager', 'unknown-parent', 'unknown-person', 'unknown-workplace'],
]

test.each(besideWhatStands)('%s has a sentence and a remedy', (code) => {
  expect(rowErrorText({ code })).not.toBe(rowErrorText({ code: 'okänd' }))
  expect(rowErrorRemedy({ code })).not.toBe(rowErrorRemedy({ code: 'okänd' }))
})

describe('the sentences', () => {
  test('of a row name its line and column', () => {
    const fault = { line: 17, column: 'tom', code: 'end-before-start', about: { from: '2026-10-12' } }
    expect(rowErrorLine(fault)).toBe('rad 17, kolumn "tom": slutar före den börjar (2026-10-12)')
    expect(rowErrorText(fault)).toBe('Slutar före den börjar (2026-10-12)')
    expect(rowErrorText({ code: 'end-before-start' })).toBe('Slutar före den börjar')
    expect(rowErrorRemedy({ code: 'no-such-date', about: { year: 2026, month: 11, days: 30 } })).toBe(
      'November har 30 dagar',
    )
  })

  test('of a file say where, and of a note how many', () => {
    expect(fileFaultText({ code: 'toString' })).toMatch(/rätt fil/)
    expect(fileFaultText({ code: 'unclosed-quote', about: { line: 3 } })).toMatch(/^Citattecknet på rad 3 /)
    expect(noteText({ code: 'other-cause', count: 1, value: 'vab' })).toMatch(/^1 rad med orsaken ”vab”/)
    expect(noteText({ code: 'other-cause', count: 1200, value: 'vab' })).toMatch(/^1\u00a0200 rader med/)
  })
})
