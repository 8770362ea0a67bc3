import { addMonthsTo, yearOf, type Month } from '~/domain/statistics/month'
import type { Trend } from '~/domain/statistics/unit-result'
import { csv } from './csv'
import { percentDecimals } from './csv-number'

const columns = [
  ...(['manad', 'status', 'sjukfranvaro_procent', 'kort_procent', 'medel_procent', 'lang_procent'] as const),
  'organisationen_procent',
] as const

/** One workplace month by month, beside the employer; a month that is hidden has no numbers. */
export const workplaceCsv = (unit: Trend, organisation: Trend): string =>
  csv(
    columns,
    unit.status.map((status, place) => {
      const month = addMonthsTo(unit.first, place)
      const whole = organisation.rate[month - organisation.first] ?? null
      return {
        ...{ manad: isoMonth(month), status, sjukfranvaro_procent: percentDecimals(unit.rate[place] ?? null) },
        kort_procent: percentDecimals(unit.short[place] ?? null),
        medel_procent: percentDecimals(unit.medium[place] ?? null),
        lang_procent: percentDecimals(unit.long[place] ?? null),
        organisationen_procent: status === 'value' ? percentDecimals(whole) : null,
      }
    }),
  )

/** `2026-10` */
const isoMonth = (month: Month): string => `${yearOf(month)}-${String((month % 12) + 1).padStart(2, '0')}`
