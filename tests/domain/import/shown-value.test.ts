import { describe, expect, test } from 'vitest'
import { shownValue, withoutPersonalNumbers } from '~/domain/import/shown-value'

describe('a cell that is shown or stored', () => {
  test.each([
    ['19121212-1212', '••••'],
    ['19121212-1213', '••••'],
    ['121212+1212', '••••'],
    ['850572-9833', '••••'],
    ['Eva Berg 191212121212, vik', 'Eva Berg ••••, vik'],
    ['1912-12-12-1212', '••••'],
    ['121212\u20131212', '••••'],
    ['１９１２１２１２１２１２', '••••'],
    ['E-30771', 'E-30771'],
    ['2026-11-20', '2026-11-20'],
    ['2026-11-20 0800', '2026-11-20 0800'],
    ['20261120', '20261120'],
    ['0012345678', '0012345678'],
  ])('%s is shown as %s', (written, shown) => {
    expect(shownValue('namn', written)).toBe(shown)
  })

  test('a column of personal numbers is never shown, and a novel not whole', () => {
    expect(shownValue('personnummer', 'saknas')).toBe('••••')
    expect(shownValue('namn', 'x'.repeat(500))).toHaveLength(81)
  })

  test('the name of a file keeps what it says beside', () => {
    expect(withoutPersonalNumbers('frånvaro 19121212-1212.csv')).toBe('frånvaro ••••.csv')
  })
})
