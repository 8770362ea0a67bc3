import { calendarParts, type Day } from '~/domain/day'
import type { PlanBars } from '~/domain/intervention/bars'
import { shortMonth } from '~/text/day'
import { across, headHeight, isNamed, type BarsLayout } from './bars-layout'

export const Months = ({ bars: { months }, layout, bottom }: { bars: PlanBars; layout: BarsLayout; bottom: number }) =>
  months.map(({ first, at }, place) => (
    <g key={first}>
      <line x1={across(layout, at)} x2={across(layout, at)} y1={headHeight - 6} y2={bottom} className="stroke-rule" />
      {isNamed(place, months.length, layout) && (
        <svg x={across(layout, at)} className="overflow-visible">
          <text x="3" y="14" className="fill-ink-2">
            {monthText(first)}
          </text>
        </svg>
      )}
    </g>
  ))

const monthText = (first: Day): string => {
  const { year, month } = calendarParts(first)
  return month === 1 ? String(year) : shortMonth(month)
}
