import { scaleLinear } from 'd3-scale'
import type { Month } from '~/domain/statistics/month'
import { rateNumber } from '~/text/rate'
import { toUnits } from './funnel-scales'
import { januaries } from './januaries'
import { placeApart } from './label-lane'
import { across, round, units, type Layout } from './layout'
import { Picture } from './picture'
import { Curve, Plot } from './plot'
import { brokenLine } from './run-line'

interface ClassPanelProps {
  title: string
  first: Month
  unit: readonly (number | null)[]
  whole: readonly (number | null)[]
  highest: number
  organisation: string
}

const layout: Layout = { width: 200, left: 9, span: 72, top: 12, base: 136, height: 160 }

export function ClassPanel({ title, first, unit, whole, highest, organisation }: ClassPanelProps) {
  const y = scaleLinear().domain([0, highest]).range([layout.base, layout.top]).nice(4)
  const at = (place: number) => (place + 0.5) / unit.length
  const ends = [
    { values: unit, name: 'här', look: 'fill-act font-bold' },
    { values: whole, name: organisation.toLowerCase(), look: 'fill-ink-2' },
  ]
    .flatMap(({ values, ...end }) => {
      const value = values.at(-1) ?? null
      return value === null ? [] : [{ ...end, value }]
    })
    .sort((one, other) => other.value - one.value)
  const places = placeApart(
    ends.map(({ value }) => ({ at: y(value), width: 17 })),
    layout.base + 8,
  )
  const desc = ends.map(({ name, value }) => `${name} ${rateNumber(value)} procent`).join(', ')
  return (
    <div>
      <p className="text-small font-bold">{title}</p>
      <Picture
        layout={layout}
        title={title}
        desc={desc ? `Senast: ${desc}.` : 'De senaste månaderna visas inte.'}
        className="mt-2"
      >
        <Plot layout={layout}>
          <Curve
            d={y
              .ticks(4)
              .map((tick) => `M0 ${round(y(tick))}H${units}`)
              .join('')}
            look="stroke-rule"
            width={1}
          />
          <Curve
            d={januaries(first, unit.length)
              .map(({ place }) => `M${toUnits(at(place))} ${layout.base}v5`)
              .join('')}
            look="stroke-line"
            width={1.5}
          />
          <Curve d={brokenLine(whole, at, y)} look="stroke-ink-3" width={1.5} dash="2 4" />
          <Curve d={brokenLine(unit, at, y)} look="stroke-act" width={1.75} />
          <Curve d={`M0 ${layout.base}H${units}`} look="stroke-line" width={1.5} />
        </Plot>
        {y.ticks(4).map((tick) => (
          <text key={tick} x="6%" y={round(y(tick)) + 4.5} textAnchor="end" className="fill-ink-2">
            {rateNumber(tick).replace(/,0$/, '')}
          </text>
        ))}
        {januaries(first, unit.length).map(({ place, year }) => (
          <text
            key={year}
            x={across(layout, at(place))}
            y={layout.base + 20}
            textAnchor="middle"
            className="fill-ink-2"
          >
            {year}
          </text>
        ))}
        {ends.map(({ name, value, look }, place) => (
          <g key={name} className={look}>
            {name === 'här' && <circle cx={across(layout, at(unit.length - 1))} cy={round(y(value))} r="3.5" />}
            <text x={across(layout, 1)} dx="6" y={round(places[place] ?? 0) + 4.5}>
              {rateNumber(value)}
            </text>
          </g>
        ))}
      </Picture>
    </div>
  )
}
