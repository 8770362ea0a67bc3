import { renderToStaticMarkup } from 'react-dom/server'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { madeList } from '#tests/support/statistics/made-list'
import { day } from '~/domain/day'
import { workplaceFilterForm } from '~/domain/workplace-filter'
import type { WorkplaceList } from '~/reads/workplaces.server'
import { WorkplacesPage } from '~/views/workplace/workplaces-page'

const today = day('2026-11-20')
const page = (list: WorkplaceList, query: Record<string, string> = {}) =>
  renderToStaticMarkup(<WorkplacesPage list={list} filter={workplaceFilterForm.parse(query)} today={today} />)

test('the finding comes first, and then where to begin', () => {
  const html = page(madeList(71))
  expect(html).toContain('<h1 class="text-h1">Fem arbetsplatser är högre och stiger</h1>')
  expect(html).toContain('Börja med Akutavdelning 61')
  expect(html).toContain('Här finns 150 arbetsplatser. 79 visas inte')
})

test('with 5 000 workplaces the page stays under 60 kB as it is sent', () => {
  expect(gzipSync(page(madeList(3800, 1200))).length).toBeLessThan(60_000)
})

test('a workplace that is not shown is in the list of those that are not, and nowhere in a picture', () => {
  const list = madeList(71)
  const hidden = { ...list.rows[0], slug: 'dold', name: 'Dolda enheten', status: 'masked' as const, persons: null }
  const row = { ...hidden, rate: null, excessDays: null, trend: [], intervention: null }
  const undecided = { level: 'oavgjort', rising: 'oavgjort' } as const
  const html = page({ ...list, rows: [{ ...row, total: undecided, short: undecided }] }, { urval: 'dolda' })
  expect(html).toContain('Dolda enheten')
  expect(html.match(/<svg[^]*?<\/svg>/g)?.join('')).not.toContain('Dolda')
  const cells = html.slice(html.indexOf('Dolda enheten')).split('</tr>')[0] ?? ''
  expect(cells).toContain('Visas inte')
  expect(cells.replace(/<[^>]+>/g, ' ')).not.toMatch(/\d/)
})

test('what was asked for stands in the fields, and goes on to the next page', () => {
  const html = page(madeList(200), {
    enhet: 'N',
    verksamhet: 'Vårdavdelning',
    urval: 'alla',
    storlek: '11-24',
    steg: 'utan',
  })
  for (const value of ['N', 'Vårdavdelning', 'alla', '11-24', 'utan'])
    expect(html).toContain(`<option value="${value}" selected="">`)
  expect(html).toMatch(/<details class="why basis-full" open="">/)
  expect(html).toContain(
    'enhet=N&amp;verksamhet=V%C3%A5rdavdelning&amp;urval=alla&amp;steg=utan&amp;storlek=11-24&amp;sida=2',
  )
  expect(html).toContain(
    'href="/arbetsplatser.csv?enhet=N&amp;verksamhet=V%C3%A5rdavdelning&amp;urval=alla&amp;steg=utan&amp;storlek=11-24"',
  )
  expect(page(madeList(2))).toContain('href="/arbetsplatser.csv?urval=avviker"')
})

test('somebody with one workplace sees that one, without a funnel of it alone', () => {
  const list = madeList(1, 0)
  const html = page({ ...list, alone: true, counts: { ...list.counts, workplaces: 1 } })
  expect(html).toMatch(/<h1[^>]*>Akutavdelning 61: [a-zåäö, ]+<\/h1>/)
  expect(html).toContain('Din arbetsplats')
  expect(html).not.toContain('väntade spannet')
})

test('a list narrowed to one workplace keeps its fields, so that there is a way back', () => {
  const list = madeList(1, 0)
  const html = page({ ...list, counts: { ...list.counts, workplaces: 1 } })
  expect(html).not.toContain('Din arbetsplats')
  expect(html).toContain('väntade spannet')
  expect(html).toContain('<select')
})
