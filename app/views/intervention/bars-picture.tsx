import type { Day } from '~/domain/day'
import type { PlanBars } from '~/domain/intervention/bars'
import type { BarNames } from '~/text/intervention-bars'
import { Picture } from '../chart/picture'
import { BarDrawing } from './bar-drawing'
import { BarName } from './bar-name'
import { across, barRows, headHeight, narrowBars, wideBars, type BarsLayout } from './bars-layout'
import { Months } from './bars-months'

interface BarsPictureProps {
  bars: PlanBars
  names: BarNames
  today: Day
  title: string
  desc: string
}

/** The measures in time, drawn once for a wide page and paper and once for a phone. */
export const BarsPicture = (props: BarsPictureProps) => (
  <figure className="my-3">
    <Bars {...props} layout={wideBars} look="max-md:hidden print:block" />
    <Bars {...props} layout={narrowBars} look="md:hidden print:hidden" />
  </figure>
)

function Bars({ bars, names, title, desc, layout, look }: BarsPictureProps & { layout: BarsLayout; look: string }) {
  const { rows, height } = barRows(bars, layout, names)
  const bottom = height - headHeight
  return (
    <Picture layout={{ height }} title={title} desc={desc} className={look}>
      <Months bars={bars} layout={layout} bottom={bottom} />
      {bars.today !== null && <Today at={across(layout, bars.today)} bottom={bottom} near={bars.today} />}
      {rows.map((row) =>
        row.kind === 'goal' ? (
          <BarName key={`goal ${row.key}`} words={row.words} y={row.top + 22} strong />
        ) : (
          <BarDrawing key={row.bar.measure} {...row} layout={layout} today={bars.today} />
        ),
      )}
    </Picture>
  )
}

const Today = ({ at, bottom, near }: { at: string; bottom: number; near: number }) => (
  <svg x={at} className="overflow-visible">
    <path d={`M0 ${headHeight - 6}V${bottom}`} strokeWidth="2" className="stroke-act" />
    <rect x={near < 0.06 ? 0 : -22} y={bottom} width="44" height="20" className="fill-act" />
    <text x={near < 0.06 ? 22 : 0} y={bottom + 14} textAnchor="middle" fontWeight="700" className="fill-on-act">
      i dag
    </text>
  </svg>
)
