import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { madeSeries } from '#tests/support/statistics/made-series'
import { monthText } from '~/text/run-chart'
import { ratePercent, signedPoints } from '~/text/rate'
import type { RunData } from '~/views/chart/run-data'
import { RunPicture } from '~/views/chart/run-picture'

const page = (data: RunData) => renderToStaticMarkup(<RunPicture data={data} />)
const rowOf = (html: string, month: string) =>
  html
    .slice(html.indexOf('<tbody'))
    .split('<tr')
    .find((row) => row.includes(`>${month}<`)) ?? ''
const drawings = (html: string) => html.slice(html.indexOf('<svg'), html.lastIndexOf('</svg>'))

test('signals are numbered alike in the picture, in the words under it and in the table', () => {
  const html = page(madeSeries())
  expect(html).toContain('Sedan januari 2026 har Hemsjukvården Öster legat över sin vanliga nivå varje månad')
  expect(html).toContain('1 · tio månader i rad över vanlig nivå')
  expect(html).toContain('<li>Tio månader i rad låg över den vanliga nivån (jan–okt 2026).</li>')
  expect(html).toContain('2 · över gränsen tre gånger')
  expect(html).toContain('<li>Tre månader låg över den övre gränsen (maj–okt 2026).</li>')
  expect(rowOf(html, 'okt 2026')).toContain('>1, 2, 3<')
})

test('the table has every month with the numbers that the picture is drawn from', () => {
  const data = madeSeries({ rise: 0.03, seed: 8 })
  const html = page(data)
  for (const { month, difference } of data.points) {
    const row = rowOf(html, monthText(month))
    expect(row).toContain(`>${ratePercent(data.rates[month - data.first] ?? NaN)}<`)
    expect(row).toContain(`>${signedPoints(difference ?? NaN)}<`)
  }
  expect(drawings(html)).toContain(`Här ${ratePercent(data.rates.at(-1) ?? NaN)}`)
})

test('a hidden month is a gap that says so, and nothing is said of what is usual', () => {
  const data = madeSeries({ hidden: [3, 4, 5, 6, 7, 30], seed: 9 })
  const html = page(data)
  expect(html).toContain('Feb–jun 2024 och maj 2026 visas inte')
  expect(drawings(html)).toContain('>visas inte</text>')
  expect(html).toContain('Månad för månad, så långt den kan visas')
  expect(html).not.toContain('vanlig nivå +')
  expect(drawings(html)).not.toContain('fill-band')
})

test('the line is broken at every hidden month: nothing is drawn where it is not told', () => {
  const hidden = [3, 4, 5, 30]
  const lines = [...page(madeSeries({ hidden })).matchAll(/<path d="(M[^"]+)" class="stroke-act"/g)].map(
    ([, d]) => d ?? '',
  )
  expect(lines).toHaveLength(4)
  for (const d of lines) {
    expect(d.split('M')).toHaveLength(4)
    for (const place of hidden)
      expect(d).not.toMatch(new RegExp(`[ML]${Math.round(((place + 0.5) / 36) * 10_000) / 10},`))
  }
})
