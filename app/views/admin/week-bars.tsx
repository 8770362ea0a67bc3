import { DataTable } from '~/ui/data-table'
import { Why } from '~/ui/why'

const width = 944
const height = 160
const base = height - 20

/** A bar per week, the oldest to the left, and the same as a table. */
export function WeekBars({ perWeek }: { perWeek: readonly number[] }) {
  const most = Math.max(1, ...perWeek)
  const step = width / perWeek.length
  return (
    <figure>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" className="w-full text-chart" aria-labelledby="veckor">
        <title id="veckor">
          {`Signaler per vecka, från ${perWeek.length} veckor sedan till förra veckan. Flest på en vecka: ${most}.`}
        </title>
        {perWeek.map((signals, week) => {
          const tall = (signals / most) * (base - 16)
          return (
            <rect key={week} x={week * step + 2} y={base - tall} width={step - 4} height={tall} className="fill-act" />
          )
        })}
        <line x1="0" x2={width} y1={base} y2={base} className="stroke-ink" strokeWidth="1.5" />
        <text x="0" y={height - 4} className="fill-ink-2">
          {perWeek.length} veckor sedan
        </text>
        <text x={width} y={height - 4} textAnchor="end" className="fill-ink-2">
          förra veckan
        </text>
        <text x="0" y="12" className="fill-ink-2">
          {most}
        </text>
      </svg>
      <Why summary="Visa som tabell" twin>
        <DataTable
          caption="Signaler per vecka"
          rowHeader="week"
          columns={[
            { key: 'week', label: 'Veckor sedan' },
            { key: 'signals', label: 'Signaler', numeric: true },
          ]}
          rows={perWeek.map((signals, week) => ({
            key: String(week),
            cells: { week: String(perWeek.length - week), signals: String(signals) },
          }))}
        />
      </Why>
    </figure>
  )
}
