import { calendarParts } from '~/domain/day'
import { firstDay } from '~/domain/statistics/month'
import { monthText } from '~/text/run-chart'
import { across, narrowest, type Layout } from './layout'
import { Curve, Plot } from './plot'
import { toUnits } from './funnel-scales'
import { monthsOf } from './run-data'
import type { RunPart } from './run-rates'

/** The first month, the last and every January between that has room for its name. */
export function RunMonths({ data, scales, layout }: Omit<RunPart, 'format'>) {
  const months = monthsOf(data)
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return null
  const at = (month: (typeof months)[number]) => narrowest({ ...layout, left: 0 } satisfies Layout, scales.x(month))
  const januaries = months.filter((month) => calendarParts(firstDay(month)).month === 1)
  const named = [first, last]
  for (const january of januaries)
    if (named.every((month) => Math.abs(at(month) - at(january)) > nameRoom)) named.push(january)
  return (
    <>
      <Plot layout={layout}>
        <Curve
          d={januaries.map((month) => `M${toUnits(scales.x(month))} ${layout.base}v6`).join('')}
          look="stroke-line"
          width={1.5}
        />
        <Curve d={`M0 ${layout.base}H1000`} look="stroke-rule" width={1} />
      </Plot>
      {named.map((month) => (
        <text
          key={month}
          x={across(layout, scales.x(month))}
          y={layout.base + 20}
          textAnchor="middle"
          className="fill-ink-2"
        >
          {monthText(month)}
        </text>
      ))}
    </>
  )
}

const nameRoom = 66
