import type { ClockStep } from '~/domain/case-clock'
import type { Day } from '~/domain/day'
import { counterName, limitDay } from '~/text/absence'
import { limitTitle } from '~/text/case'
import { clockStatusText } from '~/text/clock-status'
import { DataTable } from '~/ui/data-table'
import { Why } from '~/ui/why'
import { Date } from '../parts/day'

export const ClockTable = ({ steps, today }: { steps: readonly ClockStep[]; today: Day }) => (
  <Why summary="Visa som tabell" twin>
    <DataTable
      caption="Klockan: gränser, räknare, datum och läge"
      rowHeader="limit"
      columns={[
        { key: 'limit', label: 'Gräns' },
        { key: 'what', label: 'Vad' },
        { key: 'counter', label: 'Räknare' },
        { key: 'when', label: 'Datum' },
        { key: 'status', label: 'Läge' },
      ]}
      rows={steps.map((step) => ({
        key: step.name,
        cells: {
          limit: limitDay(step),
          what: limitTitle(step),
          counter: counterName[step.counter],
          when: step.from === null ? '–' : <Date day={step.from} today={today} />,
          status: clockStatusText[step.status],
        },
      }))}
    />
  </Why>
)
