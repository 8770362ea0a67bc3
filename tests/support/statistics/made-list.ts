import { monthIn, rolling } from '~/domain/statistics/month'
import type { OrganisationResult, Trend } from '~/domain/statistics/unit-result'
import { ourForms } from '~/domain/intervention/house-forms'
import type { ListedWorkplace } from '~/reads/listed-workplace.server'
import type { WorkplaceList } from '~/reads/workplaces.server'
import { madeFunnel } from './made-funnel'
import { madeSeries } from './made-series'

const end = monthIn(2026, 10)
const first = rolling(end, 36)[0] ?? end

/** The list of an insatsägare with so many made-up workplaces, a page of them, and some that aren't shown. */
export function madeList(count: number, masked = 79): WorkplaceList {
  const { frame, ordinaryEach, points } = madeFunnel(count)
  const rows = points.slice(0, 50).map((point, place): ListedWorkplace => ({
    ...{ slug: point.slug, name: point.name, status: 'value', persons: point.persons, rate: point.rate },
    excessDays: point.excessDays,
    total: { level: point.level, rising: point.rising },
    short: { level: 'inom', rising: 'nej' },
    trend: madeSeries({ seed: place + 1 }).rates.slice(-24),
    intervention: null,
  }))
  return {
    ...{
      employer: 'Region Exempel',
      smallest: 11,
      points: [...points].map((point) => ({ ...point, excess: null })),
      rows,
    },
    organisation: { ...madeOrganisation, total: { rate: frame.rate, frame, ordinaryEach } },
    ...{ total: count, alone: false, page: 1, pages: Math.ceil(count / 50), first: { name: 'Akutavdelning 61' } },
    counts: {
      workplaces: count + masked,
      masked,
      undecided: 9,
      highAndRising: 5,
      highAndRisingSupported: 2,
      highOrRising: 7,
    },
    options: {
      units: [{ code: 'N', name: 'Område Nord', depth: 1 }],
      activities: ['Vårdavdelning'],
      owners: [{ slug: 'cecilia', name: 'Cecilia Aronsson' }],
    },
    ...{ underWay: [], suggestions: [], house: ourForms, may: { choose: true } },
  }
}

const nothing: Trend = { first, status: [], rate: [], short: [], medium: [], long: [], occasions: [] }

export const madeOrganisation: OrganisationResult = {
  ...{ status: 'value', persons: 3400, rate: 0.064, previous: 0.063, change: 0.001, smallest: 11 },
  ...{ occasionsPer100: 171, gradedShare: 0.2, longShare: 0.45, women: 0.069, men: 0.048, end, firstSickMonth: first },
  trend: { ...nothing, status: madeSeries().status.map(() => 'value'), rate: [...madeSeries().organisationRates] },
  total: { rate: 0.064, frame: null, ordinaryEach: null },
  short: { rate: 1.7, frame: null, ordinaryEach: null },
}
