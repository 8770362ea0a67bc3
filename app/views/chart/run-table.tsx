import { signalNumbers } from '~/text/run-chart'
import type { RunSignal } from '~/domain/statistics/run-signals'
import { monthText } from '~/text/run-chart'
import { ratePercent, signedPoints } from '~/text/rate'
import { DataTable } from '~/ui/data-table'
import { Why } from '~/ui/why'
import { monthsOf, type RunData } from './run-data'

/** The months of the picture with the same numbers, the latest first. */
export const RunTable = ({ data, signals }: { data: RunData; signals: readonly RunSignal[] }) => (
  <Why summary="Visa som tabell">
    <DataTable
      caption="Sjukfrånvaro per månad"
      rowHeader="month"
      columns={[
        { key: 'month', label: 'Månad' },
        { key: 'rate', label: 'Här', numeric: true },
        { key: 'usual', label: data.organisation, numeric: true },
        { key: 'difference', label: 'Skillnad', numeric: true },
        { key: 'signals', label: 'Tecken' },
      ]}
      rows={monthsOf(data)
        .map((month, place) => ({
          key: String(month),
          cells: {
            month: monthText(month),
            rate: rateCell(data.rates[place], data.status[place]),
            usual: numberCell(data.organisationRates[place], ratePercent),
            difference: numberCell(data.points.find((point) => point.month === month)?.difference, signedPoints),
            signals: signalNumbers(signals, month),
          },
        }))
        .reverse()}
    />
  </Why>
)

const numberCell = (value: number | null | undefined, text: (value: number) => string): string =>
  value === null || value === undefined ? '–' : text(value)

const rateCell = (rate: number | null | undefined, status: RunData['status'][number] | undefined): string => {
  if (rate !== null && rate !== undefined) return ratePercent(rate)
  return status === 'insufficient' ? 'inga data' : 'visas inte'
}
