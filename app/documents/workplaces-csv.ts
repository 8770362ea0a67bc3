import type { MeasureResult, UnitResult } from '~/domain/statistics/unit-result'
import { csv } from './csv'
import { fourDecimals, percentDecimals } from './csv-number'

interface WorkplacesCsvRow {
  code: string
  name: string
  result: Omit<UnitResult, 'trend'>
}

const columns = [
  ...(['kod', 'namn', 'antal_personer', 'status', 'sjukfranvaro_12m_procent', 'foregaende_12m_procent'] as const),
  ...(['forandring_procentenheter', 'z', 'z_justerat', 'niva', 'stigande', 'overskjutande_dagar'] as const),
  ...(['korta_per_100', 'korta_z', 'korta_z_justerat', 'korta_niva', 'korta_stigande'] as const),
] as const

/** Workplaces over the rolling twelve months; what may not be told is empty, and undecided. */
export const workplacesCsv = (workplaces: readonly WorkplacesCsvRow[]): string =>
  csv(
    columns,
    workplaces.map(({ code, name, result }) => {
      const { total, short } = result
      return {
        ...{ kod: code, namn: name, antal_personer: result.persons, status: result.status },
        sjukfranvaro_12m_procent: percentDecimals(result.rate),
        foregaende_12m_procent: percentDecimals(result.previous),
        forandring_procentenheter: percentDecimals(result.change),
        ...{ z: fourDecimals(total.z), z_justerat: fourDecimals(total.zAdjusted) },
        ...{ niva: total.level, stigande: total.rising, overskjutande_dagar: fourDecimals(result.excessDays) },
        ...shortColumns(short),
      }
    }),
  )

const shortColumns = ({ rate, z, zAdjusted, level, rising }: MeasureResult) => ({
  korta_per_100: percentDecimals(rate),
  ...{ korta_z: fourDecimals(z), korta_z_justerat: fourDecimals(zAdjusted) },
  ...{ korta_niva: level, korta_stigande: rising },
})
