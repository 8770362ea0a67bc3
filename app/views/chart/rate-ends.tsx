import { placeApart } from './label-lane'
import { across, round } from './layout'
import { monthsOf } from './run-data'
import type { RunPart } from './run-rates'

/** The last month that is told of each, and its value. */
export function RateEnds({ data, scales, layout, format }: RunPart) {
  const few = layout.words === 'few'
  const ends = [
    { name: data.name.length <= 14 && !few ? data.name : 'Här', values: data.rates, look: 'fill-act font-bold' },
    { name: data.organisation, values: data.organisationRates, look: 'fill-ink-2' },
  ]
    .flatMap(({ name, values, look }) => {
      const place = values.findLastIndex((value) => value !== null)
      const value = values[place]
      if (value === undefined || value === null) return []
      return [
        {
          name,
          look,
          text: format(value),
          share: scales.x(monthsOf(data)[place] ?? data.first),
          y: scales.rate(value),
        },
      ]
    })
    .sort((one, other) => one.y - other.y)
  const places = placeApart(
    ends.map(({ y }) => ({ at: y, width: few ? 32 : 18 })),
    layout.rates.base + 8,
  )
  return ends.map(({ name, text, look, share, y }, end) => (
    <g key={name} className={look}>
      {look.includes('act') && <circle cx={across(layout, share)} cy={round(y)} r="4" />}
      <text x={across(layout, 1)} dx="10" y={round(places[end] ?? y) + (few ? -3 : 4.5)}>
        {few ? (
          <>
            {name}
            <tspan x={across(layout, 1)} dx="10" dy="15">
              {text}
            </tspan>
          </>
        ) : (
          `${name} ${text}`
        )}
      </text>
    </g>
  ))
}
