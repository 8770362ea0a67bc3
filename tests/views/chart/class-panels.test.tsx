import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { monthIn } from '~/domain/statistics/month'
import { ClassPanels } from '~/views/chart/class-panels'
import { quarterly } from '~/views/chart/quarterly'
import { Trend } from '~/views/chart/trend'

test('a mean of three months is told only when all three are', () => {
  expect(quarterly([0.03, 0.06, 0.09, null, 0.03, 0.03, 0.03])).toEqual([null, null, 0.06, null, null, null, 0.03])
})

test('the three panels end in the numbers that the table begins with', () => {
  const flat = (rate: number) => Array.from({ length: 36 }, () => rate)
  const data = {
    ...{ first: monthIn(2023, 11), organisation: 'Regionen' },
    unit: { short: flat(0.059), medium: flat(0.026), long: flat(0.037) },
    whole: { short: flat(0.019), medium: flat(0.018), long: flat(0.025) },
  }
  const html = renderToStaticMarkup(<ClassPanels data={data} />)
  const [, latest = ''] = html.split('<tbody>')[1]?.split('<tr') ?? []
  for (const number of ['5,9', '1,9', '2,6', '1,8', '3,7', '2,5']) {
    expect(html).toContain(`>${number}</text>`)
    expect(latest).toContain(`>${number}\u00a0%<`)
  }
  expect(latest).toContain('okt 2026')
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a trend says in words where it begins and ends, and nothing of months that are not told', () => {
  const trend = (rates: (number | null)[]) =>
    renderToStaticMarkup(<Trend rates={rates} organisationRates={[0.06, 0.06, 0.055]} organisation="Regionen" />)
  expect(trend([0.061, 0.08, 0.131])).toContain(
    '3 månader: från 6,1 till 13,1 procent, regionen från 6,0 till 5,5 procent',
  )
  expect(trend([null, null, null])).toContain('3 månader: visas inte')
})
