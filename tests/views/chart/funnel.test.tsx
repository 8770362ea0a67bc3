import { renderToStaticMarkup } from 'react-dom/server'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { madeFunnel } from '#tests/support/statistics/made-funnel'
import { Funnel } from '~/views/chart/funnel'
import { placedNames } from '~/views/chart/funnel-names'
import { outside } from '~/views/chart/funnel-point'
import { meet } from '~/views/chart/label-places'
import { funnelScales } from '~/views/chart/funnel-scales'
import { fullFunnel, phoneFunnel, wideFunnel } from '~/views/chart/funnel-layout'

const page = (count: number, masked = 72) =>
  renderToStaticMarkup(<Funnel data={madeFunnel(count)} masked={masked} smallest={11} all="/lista" past="#listan" />)

const wide = (html: string) => html.slice(html.indexOf('<svg'), html.indexOf('</svg><svg width="100%"'))

test('who comes by keyboard may go past all the points at once', () => {
  const html = page(71)
  expect(html.indexOf('href="#listan"')).toBeLessThan(html.indexOf('<svg'))
  expect(html).toContain('Förbi bilden, till listan')
})

test('every workplace is a link that says its name, rate, size and days, in the picture and in the table', () => {
  const html = page(71)
  for (const { name } of madeFunnel(71).points) {
    const told = new RegExp(`<a href="[^"]+"[^>]*><title>${name}: ([^<]+)</title>`).exec(html)?.[1] ?? ''
    const [rate = '', persons = '', days = ''] = told.split(', ')
    const row =
      html
        .slice(html.indexOf('<table'))
        .split('<tr')
        .find((part) => part.includes(`>${name}</a>`)) ?? ''
    expect(rate).toMatch(/^\d+,\d\u00a0%$/)
    for (const number of [rate, persons.replace(' medarbetare', ''), days]) expect(row, name).toContain(`>${number}<`)
  }
})

test('its name tells the finding and its description who is outside the range', () => {
  const html = page(71)
  expect(html).toContain('Fem av 71 arbetsplatser ligger över det väntade spannet')
  expect(html).toMatch(/<desc id="[^"]+">Regionen har 6,4\u00a0%\. Över spannet: [^<]+<\/desc>/)
  expect(html).toContain('72 arbetsplatser visas inte')
})

test('a ring over the range is said to be no finding', () => {
  const data = madeFunnel(71)
  const said = (points: typeof data.points) =>
    renderToStaticMarkup(<Funnel data={{ ...data, points }} masked={0} smallest={11} all="/lista" past="#listan" />)
  const [first, ...rest] = data.points.filter(({ level }) => level === 'inom').map((one) => ({ ...one, rate: 0.06 }))
  expect(said(rest)).not.toContain('ovanför spannet')
  expect(said(first ? [{ ...first, rate: 0.5 }, ...rest] : [])).toContain(
    'En ring ligger ovanför spannet men kallas inte',
  )
})

test('no two things on a page share an id, and nothing is styled inline', () => {
  const html = renderToStaticMarkup(
    <>
      <Funnel data={madeFunnel(71)} masked={72} smallest={11} all="/lista" past="#listan" />
      <Funnel data={madeFunnel(30)} masked={0} smallest={11} all="/lista" past="#listan" />
    </>,
  )
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(html).not.toContain('style=')
})

test('of very many only those outside the range are links, and the picture stays small', () => {
  const html = page(5000)
  expect(gzipSync(html).length).toBeLessThan(30_000)
  expect((wide(html).match(/<a /g) ?? []).length).toBe(120)
  expect(html).toContain('<a href="/lista" class="link">listan</a>')
})

test('every point and the band lie within the plot, whatever the sizes', () => {
  for (const layout of [wideFunnel, fullFunnel, phoneFunnel])
    for (const count of [1, 2, 40, 800]) {
      const data = madeFunnel(count, count)
      const { x, y, xTicks } = funnelScales(data, layout)
      for (const { persons, rate } of data.points) {
        expect(x(persons)).toBeGreaterThanOrEqual(0)
        expect(x(persons)).toBeLessThanOrEqual(1)
        expect(y(rate)).toBeGreaterThanOrEqual(layout.top)
        expect(y(rate)).toBeLessThanOrEqual(layout.base + 1e-9)
      }
      expect(xTicks[0]).toBe(11)
    }
})

test('names stand only beside those outside the range, and never over each other', () => {
  for (let seed = 1; seed <= 30; seed++) {
    const data = madeFunnel(seed * 12, seed)
    for (const layout of [wideFunnel, fullFunnel, phoneFunnel]) {
      const placed = placedNames(outside(data.points), data, { scales: funnelScales(data, layout), layout })
      for (const [place, { spot, box }] of placed.entries()) {
        expect(data.points.find(({ slug }) => slug === spot.slug)?.level).toMatch(/hogre$/)
        expect(placed.slice(place + 1).filter((other) => meet(box, other.box, [layout.width, layout.widest]))).toEqual(
          [],
        )
      }
    }
  }
})
