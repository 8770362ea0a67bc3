import { isoDay, type Day } from '~/domain/day'
import type { SignalStatus } from '~/domain/signal'
import { protectedName } from '~/text/person'
import { csv } from './csv'

interface SignalCsvRow {
  employeeNumber: string
  /** Null when protected. */
  name: string | null
  rule: string
  version: number
  occasions: number
  heldSince: Day
  status: SignalStatus
}

const columns = ['anstallningsnummer', 'namn', 'regel', 'version', 'tillfallen', 'utlost_datum', 'status'] as const

export const signalsCsv = (signals: readonly SignalCsvRow[]): string =>
  csv(
    columns,
    signals.map((signal) => ({
      anstallningsnummer: signal.employeeNumber,
      namn: signal.name ?? protectedName,
      regel: signal.rule,
      version: signal.version,
      tillfallen: signal.occasions,
      utlost_datum: isoDay(signal.heldSince),
      status: signal.status,
    })),
  )
