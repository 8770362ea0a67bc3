import { runSubtitle, signalNumbers } from '~/text/run-chart'
import type { RunSignal } from '~/domain/statistics/run-signals'
import { monthText } from '~/text/run-chart'
import { measureText, signedMeasure } from '~/text/rate'
import { DataTable } from '~/ui/data-table'
import { Why } from '~/ui/why'
import { monthsOf, type RunData } from './run-data'

/** The months of the picture with the same numbers, the latest first. */
export function RunTable({ data, signals }: { data: RunData; signals: readonly RunSignal[] }) {
  const rate = (value: number) => measureText(data.measure, value)
  const difference = (value: number) => signedMeasure(data.measure, value)
  return (
    <Why summary="Visa som tabell" twin>
      <DataTable
        caption={runSubtitle[data.measure]}
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
              rate: rateCell(data.rates[place], data.status[place], rate),
              usual: numberCell(data.organisationRates[place], rate),
              difference: numberCell(data.points.find((point) => point.month === month)?.difference, difference),
              signals: signalNumbers(signals, month),
            },
          }))
          .reverse()}
      />
    </Why>
  )
}

const numberCell = (value: number | null | undefined, text: (value: number) => string): string =>
  value === null || value === undefined ? '–' : text(value)

function rateCell(
  rate: number | null | undefined,
  status: RunData['status'][number] | undefined,
  text: (value: number) => string,
): string {
  if (rate !== null && rate !== undefined) return text(rate)
  return status === 'insufficient' ? 'inga data' : 'visas inte'
}
