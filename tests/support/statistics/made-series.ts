import { seededChance } from '~/domain/statistics/chance'
import { monthIn, rolling, type Month } from '~/domain/statistics/month'
import { runChart } from '~/domain/statistics/run-chart'
import type { RunData } from '~/views/chart/run-data'

const end = monthIn(2026, 10)
const first = rolling(end, 36)[0] ?? end

/** Three years of a made-up workplace that rises in the last; `hidden` of its months may not be told. */
export function madeSeries({ rise = 0.06, hidden = [] as number[], seed = 5 } = {}): RunData {
  const chance = seededChance(seed)
  const months = rolling(end, 36)
  const organisationRates = months.map((month) => 0.062 + 0.012 * Math.cos(((month % 12) / 12) * 2 * Math.PI))
  const raw = months.map((_, place) => {
    const up = place < 24 ? 0 : ((place - 22) / 13) * rise
    return (organisationRates[place] ?? 0) + 0.012 + up + (chance() - 0.5) * 0.05
  })
  const point = (month: Month) => ({
    month,
    difference: (raw[month - first] ?? 0) - (organisationRates[month - first] ?? 0),
  })
  const chart = runChart(months.slice(0, 24).map(point), months.slice(24).map(point))
  const isHidden = (month: Month) => hidden.includes(month - first)
  return {
    ...{ measure: 'total', name: 'Hemsjukvården Öster', organisation: 'Regionen', first, organisationRates },
    status: months.map((month) => (isHidden(month) ? 'masked' : 'value')),
    rates: raw.map((rate, place) => (hidden.includes(place) ? null : rate)),
    points: chart.points.map(({ month, difference, rules }) => ({
      ...{ month, rules: hidden.length > 0 ? [] : rules },
      difference: isHidden(month) ? null : difference,
      period: month > end - 12 ? 'now' : 'base',
    })),
    limits: hidden.length > 0 ? null : chart,
  }
}
