import { expect, test } from 'vitest'
import { csv } from '~/documents/csv'

const written = (name: string) => csv(['namn', 'antal'], [{ namn: name, antal: -3 }]).split('\r\n')[1]

test('a text that a spreadsheet would take for a formula is a text, and a number keeps its minus', () => {
  expect(written('=HYPERLINK("http://a.example")')).toBe(`"'=HYPERLINK(""http://a.example"")";-3`)
  for (const begin of ['+', '-', '@', '＝', '＋', '－', '＠']) expect(written(`${begin}1+1`)).toBe(`'${begin}1+1;-3`)
  expect(written('\n=1+1')).toBe(`"'\n=1+1";-3`)
  expect(written('Åsö - vårdcentral')).toBe('Åsö - vårdcentral;-3')
})
