import { calendarParts } from '~/domain/day'
import { firstDay } from '~/domain/statistics/month'
import type { ChartPoint } from '~/domain/statistics/result-chart'
import { shortMonth } from '~/text/day'
import { signedMeasure } from '~/text/rate'
import { placeApart } from './label-lane'
import { across, round } from './layout'
import type { RunPart } from './run-rates'

export type ToldPoint = ChartPoint & { difference: number }

/** What the limits are and where the last month lies, at the right, moved apart where they would meet. */
export function DifferenceNames({
  data,
  scales,
  layout,
  last,
}: Omit<RunPart, 'format'> & { last: ToldPoint | undefined }) {
  const { limits } = data
  const few = layout.words === 'few'
  const names = [
    ...(limits
      ? [
          { name: few ? 'gräns' : 'övre gräns', value: limits.upper, look: 'fill-ink-2' },
          { name: few ? 'vanlig' : 'vanlig nivå', value: limits.centre, look: 'fill-ink-2' },
          { name: few ? 'gräns' : 'nedre gräns', value: limits.lower, look: 'fill-ink-2' },
        ]
      : []),
    ...(last
      ? [
          {
            name: shortMonth(calendarParts(firstDay(last.month)).month),
            value: last.difference,
            look: 'fill-act font-bold',
          },
        ]
      : []),
  ].sort((one, other) => other.value - one.value)
  const places = placeApart(
    names.map(({ value }) => ({ at: scales.difference(value), width: 17 })),
    layout.differences.base,
  )
  return names.map(({ name, value, look }, place) => (
    <text key={place} x={across(layout, 1)} dx="10" y={round(places[place] ?? 0) + 4.5} className={look}>
      {`${name} ${signedMeasure(data.measure, value)}`}
    </text>
  ))
}
