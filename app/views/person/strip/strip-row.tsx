import { calendarParts } from '~/domain/day'
import { shared, type Strip, type StripOccasion, type StripRow } from '~/domain/strip'
import { shortMonth } from '~/text/day'
import { halfYear } from '~/text/strip'
import { placeApart } from '../../chart/label-lane'
import { bandHeight, type StripLayout } from './layout'
import { StripBand } from './strip-band'

interface StripRowProps {
  row: StripRow
  strip: Strip
  layout: StripLayout
  /** Where the row begins, in px from the top of the picture. */
  top: number
}

/** One half year: its name, the months, the day marks, numbers over what counts, and today. */
export function StripRowDrawing({ row, strip, layout, top }: StripRowProps) {
  const days = row.to - row.from + 1
  const across = (day: number) => `${round(layout.left + ((day - row.from) / days) * layout.span)}%`
  const band = top + layout.bandTop
  const base = band + bandHeight
  const isToday = strip.today >= row.from && strip.today <= row.to
  return (
    <g>
      <RowName {...{ row, layout, top }} />
      <svg
        x={`${layout.left}%`}
        y={band}
        width={`${layout.span}%`}
        height={bandHeight}
        viewBox={`0 0 ${days} ${bandHeight}`}
        preserveAspectRatio="none"
      >
        <StripBand row={row} occasions={strip.occasions} />
      </svg>
      <line
        x1={`${layout.left}%`}
        x2={`${layout.left + layout.span}%`}
        y1={base}
        y2={base}
        className="stroke-line"
        strokeWidth="1.5"
      />
      {row.months.map((first) => (
        <text key={first} x={across(first)} dx="2" y={base + 18} className="fill-ink-2">
          {shortMonth(calendarParts(first).month)}
        </text>
      ))}
      <Numbers {...{ row, strip, layout }} y={band - 7} />
      {isToday && (
        <>
          <line
            x1={across(strip.today + 0.5)}
            x2={across(strip.today + 0.5)}
            y1={band}
            y2={base + 6}
            className="stroke-act"
            strokeWidth="2"
          />
          <text x={across(strip.today + 0.5)} dx="5" y={band + 12} className="fill-act font-bold">
            i dag
          </text>
        </>
      )}
    </g>
  )
}

const round = (value: number): number => Math.round(value * 100) / 100

function RowName({ row, layout, top }: Pick<StripRowProps, 'row' | 'layout' | 'top'>) {
  const [from, to] = halfYear(row.from, row.to)
  if (layout.label === 'above')
    return (
      <text x="0" y={top + 13} className="fill-ink font-bold">
        {`${shortMonth(calendarParts(row.from).month)}${to}`}
      </text>
    )
  return (
    <>
      <text x="0" y={top + layout.bandTop + 28} className="fill-ink font-bold">
        {from}
      </text>
      <text x="0" y={top + layout.bandTop + 45} className="fill-ink-2">
        {to}
      </text>
    </>
  )
}

/** The number of each occasion that counts, over its first row; moved aside where two would meet. */
function Numbers({ row, strip, layout, y }: Pick<StripRowProps, 'row' | 'strip' | 'layout'> & { y: number }) {
  const begun = strip.occasions.filter(({ number, from }) => number !== null && from >= row.from && from <= row.to)
  const width = (layout.width * layout.span) / 100
  const days = row.to - row.from + 1
  const middle = (occasion: StripOccasion): number => {
    const seen = shared(row, occasion) ?? occasion
    return (((seen.from + seen.to + 1) / 2 - row.from) / days) * width
  }
  const labels = begun.map((one) => ({ at: middle(one), width: String(one.number).length * digit + gap }))
  return placeApart(labels, width).map((at, place) => (
    <text
      key={begun[place]?.from}
      x={`${round(layout.left + (at / width) * layout.span)}%`}
      y={y}
      textAnchor="middle"
      className="fill-ink font-bold"
    >
      {begun[place]?.number}
    </text>
  ))
}

const digit = 8
const gap = 4
