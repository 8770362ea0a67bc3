import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { DataTable } from '~/ui/data-table'
import type { MarkKind } from '~/ui/mark'
import { Pagination } from '~/ui/pagination'
import { State } from '~/ui/state'
import { Why } from '~/ui/why'

const kinds: MarkKind[] = [
  ...(['late', 'soon', 'later', 'ongoing', 'done'] as const),
  ...(['blocks', 'warns', 'undecided', 'masked', 'locked'] as const),
]

test.each(kinds)('the state %s is a symbol and a word, never colour alone', (kind) => {
  const shown = renderToStaticMarkup(<State kind={kind}>Försenat 3 dagar</State>)
  expect(shown).toContain(`data-mark="${kind}"`)
  expect(shown).toContain('Försenat 3 dagar')
})

test('no two states share a symbol', () => {
  const drawings = kinds.map((kind) =>
    renderToStaticMarkup(<State kind={kind}>.</State>).replace(/^.*?aria-hidden="true">/, ''),
  )
  expect(new Set(drawings).size).toBe(kinds.length)
})

test('every value of a table carries its label for the blocks of a phone, and the row its name', () => {
  const table = renderToStaticMarkup(
    <DataTable
      caption="Medarbetare"
      rowHeader="name"
      columns={[
        { key: 'name', label: 'Namn' },
        { key: 'next', label: 'Nästa datum', phoneLabel: 'Nästa' },
      ]}
      rows={[{ key: 'elin', cells: { name: 'Elin Wallgren', next: 'tis 24 nov' } }]}
    />,
  )
  expect(table).toMatch(/<th scope="row"[^>]*>Elin Wallgren<\/th>/)
  expect(table).toMatch(/<td data-label="Nästa"[^>]*>tis 24 nov<\/td>/)
  expect(table).toMatch(/<th scope="col"[^>]*>Nästa datum<\/th>/)
})

test('why is answered by a disclosure of the browser, not by a tooltip', () => {
  const why = renderToStaticMarkup(<Why summary="Varför ser jag detta?">Regeln gäller.</Why>)
  expect(why).toMatch(/^<details[^>]*><summary>Varför ser jag detta\?<\/summary>/)
})

test('what fits on one page has no page turner', () => {
  expect(renderToStaticMarkup(<Pagination page={1} pages={1} to={String} />)).toBe('')
})

test('the page turner leads one page back and one on', () => {
  const turner = renderToStaticMarkup(<Pagination page={2} pages={3} to={(page) => `?sida=${page}`} />)
  expect(turner).toContain('href="?sida=1"')
  expect(turner).toContain('href="?sida=3"')
  expect(turner).toContain('Sida 2 av 3')
})
