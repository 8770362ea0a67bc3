import { beforeEach, describe, expect, it } from 'vitest'
import { personas, settle } from '#tests/support/people'
import { portal, type Visitor } from '#tests/support/portal'
import { sevenOf, exactPercent } from '#tests/support/statistics/second-sums'
import { whoStands } from '#tests/support/statistics/second-rollup'
import { world, type World } from '#tests/support/world'
import { renewStatistics } from '~/jobs/statistics.server'

let w: World
let cecilia: Visitor

/** Twelve women and twelve men of each age, everybody off sick now and then but not alike, and three young men too few. */
beforeEach(async () => {
  w = settle(world())
  for (const [band, birthYear] of [2000, 1985, 1970].entries())
    for (let at = 0; at < 24; at++) {
      const sex = at % 2 ? 'M' : 'K'
      if (band === 0 && sex === 'M' && at > 6) continue
      const name = `Namn ${band} ${at}`
      w.person(name, { workplace: 'HEM', sex, birthYear, from: '2024-01-01', share: at % 3 ? 100 : 75 })
      w.spell(name, '2025-02-03', `2025-02-${String(4 + at).padStart(2, '0')}`)
      if (at % 4 === 0) w.spell(name, '2026-03-02', '2026-05-15', { extent: at % 8 ? 50 : 100 })
    }
  await renewStatistics()
  cecilia = portal(w).as(personas.insatsagare)
})

const lines = async (year: string) => {
  const { status, html, headers } = await cecilia.get(`/nyckeltal/${year}.csv`)
  expect([status, headers.get('Content-Type')]).toEqual([200, 'text/csv; charset=utf-8'])
  return html
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(';'))
}

describe('nyckeltal för ett år', () => {
  it.each([2025, 2026])(
    'är sju rader med fyra decimaler, samma som en andra räkning dag för dag (%i)',
    async (year) => {
      const [head, ...rows] = await lines(String(year))
      expect(head).toEqual([
        'nyckeltal',
        'grupp',
        'status',
        'varde_procent',
        'taljare_timmar',
        'namnare_timmar',
        'antal_personer',
      ])
      expect(rows.map(([number]) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7'])
      const exact = sevenOf(whoStands(w.db), year, w.today)
      for (const [index, [, , status, percent, , , persons]] of rows.entries()) {
        const { part, whole, persons: among } = exact[index] ?? { part: 0n, whole: 0n, persons: 0 }
        if (status !== 'value') expect([percent, persons]).toEqual(['', ''])
        else expect([percent, persons]).toEqual([exactPercent(part, whole, 4).replace('.', ','), String(among)])
      }
      expect(rows.filter(([, , status]) => status === 'value').length).toBeGreaterThanOrEqual(4)
    },
  )

  it('visas på sidan med hur de räknas, och vad som döljs och varför', async () => {
    const { status, html } = await cecilia.get('/nyckeltal/2026')
    expect(status).toBe(200)
    expect(html).toContain('2026 till och med oktober')
    expect(html.match(/delat med/g)).toHaveLength(7)
    expect(html).toContain('href="/nyckeltal/2025"')
    expect(html).toContain('href="/nyckeltal/2026.csv"')
  })

  it('står bredvid året före, och ändringen bara när båda åren får visas', async () => {
    const change = async () => {
      const { html } = await cecilia.get('/nyckeltal/2026')
      const cells = [...html.matchAll(/<td data-label="Ändring, procentenheter"[^>]*>(.*?)<\/td>/g)].map(
        ([, cell]) => cell,
      )
      return { html: html.replaceAll('\u00a0', ' '), cells }
    }
    const [percents, earlier] = [await lines('2026'), await lines('2025')].map((rows) =>
      Number(rows[1]?.[3]?.replace(',', '.')),
    )
    const { html, cells } = await change()
    expect(html).toContain('Hela 2025')
    expect(html).toContain('2026 är inte slut')
    expect(cells).toHaveLength(7)
    expect(Number(cells[0]?.replace('−', '-').replace(',', '.'))).toBeCloseTo((percents ?? 0) - (earlier ?? 0), 1)
    w.db.$client.exec(`UPDATE nyckeltal_group SET persons = 1 WHERE year = 2025`)
    const { html: hidden, cells: none } = await change()
    expect(none).toEqual(Array(7).fill('–'))
    expect(hidden.match(/<td data-label="Hela 2025"[^>]*>.*?Visas inte.*?<\/td>/g)).toHaveLength(7)
    expect(hidden).not.toContain('procentenheter mer än')
  })

  it('har inget att jämföra med det första året som frånvaron är känd', async () => {
    const { html } = await cecilia.get('/nyckeltal/2025')
    expect(html).toContain('Procent 2025')
    expect(html).not.toContain('Hela 2024')
  })

  it('döljer den som är för liten, och säger varför', async () => {
    w.db.$client.exec(`UPDATE nyckeltal_group SET persons = 3 WHERE age = 'to29' AND sex = 'M';
      DELETE FROM nyckeltal_group WHERE age = 'to29' AND sex = 'K'`)
    const [, ...rows] = await lines('2026')
    expect(rows[4]).toEqual(['5', '29_och_yngre', 'masked', '', '', '', ''])
    expect((await cecilia.get('/nyckeltal/2026')).html).toContain('Varför visas inte alla?')
  })

  it('som ingen har haft arbetstid under saknar underlag, och det som var före frånvaron döljs', async () => {
    expect((await lines('2010')).slice(1).map(([, , status]) => status)).toEqual(Array(7).fill('insufficient'))
    expect((await lines('2024')).slice(1).map(([, , status]) => status)).toEqual(Array(7).fill('masked'))
    const { status, html } = await cecilia.get('/nyckeltal/2010')
    expect([status, html.includes('inget att räkna på')]).toEqual([200, true])
  })

  it.each(['2027', 'ett', '26', '1899', '2026.5', '02026'])('%s är inget år som varit', async (year) => {
    for (const address of [`/nyckeltal/${year}`, `/nyckeltal/${year}.csv`])
      expect((await cecilia.get(address)).status).toBe(404)
  })

  it('är en tom och ärlig sida innan något har räknats', async () => {
    w.db.$client.exec('DELETE FROM nyckeltal_group; DELETE FROM statistics_edition')
    const { status, html } = await cecilia.get('/nyckeltal/2026')
    expect([status, html.includes('Underlag saknas')]).toEqual([200, true])
    expect((await lines('2026')).slice(1).map(([, , answer]) => answer)).toEqual(Array(7).fill('insufficient'))
  })
})
