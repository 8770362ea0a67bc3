import { pointNumbers } from '~/text/workplace-chart'
import { OpenedBox } from './funnel-box'
import type { Placed } from './funnel-marks'
import type { FunnelData } from './funnel-point'
import { across, round } from './layout'

/** Rings of room around the points outside the range, on top of everything: each leads to its page and opens a box with its numbers. */
export const OutsideLinks = ({
  points,
  measure,
  scales,
  layout,
  boxes,
}: Placed & Pick<FunnelData, 'points' | 'measure'> & { boxes: boolean }) =>
  points.map((point) => {
    const at = { share: scales.x(point.persons), y: round(scales.y(point.rate)) }
    return (
      <a key={point.slug} href={point.to} className="group">
        <title>{`${point.name}: ${pointNumbers(measure, point)}`}</title>
        <circle cx={across(layout, at.share)} cy={at.y} r="12" className="fill-transparent" />
        {boxes && <OpenedBox point={point} measure={measure} at={at} layout={layout} />}
      </a>
    )
  })
