import type { Day } from '~/domain/day'
import { shared, type StripOccasion, type StripRow } from '~/domain/strip'
import { bandHeight } from './layout'

/** The days of a half year in a picture of its own, one day wide per unit: the window, the marks and the brackets. */
export const StripBand = ({ row, occasions }: { row: StripRow; occasions: readonly StripOccasion[] }) => (
  <>
    {row.window && (
      <rect
        x={row.window.from - row.from}
        width={row.window.to - row.window.from + 1}
        height={bandHeight}
        className="fill-band"
      />
    )}
    <path
      d={`M0 0v${bandHeight}${row.months.map((first) => `M${first - row.from} ${bandHeight - 7}v7`).join('')}`}
      className="stroke-rule"
      vectorEffect="non-scaling-stroke"
    />
    <path d={marks(row.others, row.from)} className="fill-ink-3" />
    <path d={marks(row.counted, row.from)} className="fill-act" />
    <path
      d={brackets(row, occasions)}
      className="fill-none stroke-ink"
      strokeWidth="1.5"
      vectorEffect="non-scaling-stroke"
    />
  </>
)

const markTop = 16

const marks = (days: readonly Day[], from: Day): string =>
  days.map((day) => `M${day - from + 0.16} ${markTop}h.68v30h-.68z`).join('')

/** Over reports that count as one; a bracket that goes on in the next row has no end in this one. */
const brackets = (row: StripRow, occasions: readonly StripOccasion[]): string =>
  occasions
    .filter(({ reports }) => reports.length > 1)
    .flatMap((occasion) => {
      const seen = shared(row, occasion)
      if (!seen) return []
      const [start, end] = [seen.from - row.from, seen.to - row.from + 1]
      const opens = occasion.from >= row.from ? `M${start} 11V6` : `M${start} 6`
      return [`${opens}H${end}${occasion.to <= row.to ? 'V11' : ''}`]
    })
    .join('')
