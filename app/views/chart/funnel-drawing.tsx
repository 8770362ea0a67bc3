import { isHigh } from '~/domain/statistics/funnel'
import { funnelDescription, funnelTitle } from '~/text/workplace-chart'
import { measureText, tickText } from '~/text/rate'
import { FunnelAxes } from './funnel-axes'
import { FunnelLimitNames, FunnelLimitsWithin } from './funnel-limit-names'
import { FunnelCurves } from './funnel-curves'
import type { FunnelLayout } from './funnel-layout'
import { OutsideLinks } from './funnel-links'
import { OutsideMarks, RingLinks, Specks } from './funnel-marks'
import { Name } from './funnel-name'
import { placedNames } from './funnel-names'
import { mostLinks, outside, type FunnelData } from './funnel-point'
import { funnelScales } from './funnel-scales'
import { Picture } from './picture'

interface FunnelDrawingProps {
  data: FunnelData
  layout: FunnelLayout
  /** The same drawing with room for more names; they share their points. */
  fuller?: FunnelLayout
  /** How many of those outside the range may be links. */
  links: number
  className: string
}

export function FunnelDrawing({ data, layout, fuller, links, className }: FunnelDrawingProps) {
  const { measure, frame, points, organisation } = data
  const scales = funnelScales(data, layout)
  const placed = { scales, layout }
  const high = outside(points)
  const linked = high.slice(0, links)
  const ordinary = points.filter(({ level }) => !isHigh(level))
  const single = layout.limits === 'beside' && points.length <= mostLinks
  const layouts = fuller ? [layout, fuller] : [layout]
  const usual = `${organisation} ${measureText(measure, frame.rate)}`
  return (
    <Picture
      layout={layout}
      title={funnelTitle(points)}
      desc={funnelDescription(measure, frame, { points, outside: high, organisation })}
      className={className}
      links
    >
      <g aria-hidden="true">
        <FunnelCurves subject={data} scales={scales} layout={layout} />
        {layout.limits === 'beside' ? (
          <>
            <FunnelLimitNames {...{ subject: data, usual, ...placed }} broken className="@min-[58rem]:hidden" />
            <FunnelLimitNames {...{ subject: data, usual, ...placed }} broken={false} className="@max-[58rem]:hidden" />
          </>
        ) : (
          <FunnelLimitsWithin {...{ subject: data, usual, ...placed }} />
        )}
        {!single && <Specks points={ordinary} {...placed} look="stroke-ink-2" rings={points.length <= mostLinks} />}
        <Specks points={high.slice(links)} {...placed} look="stroke-act" rings={false} />
        <FunnelAxes scales={scales} layout={layout} format={(rate) => tickText(measure, rate)} />
      </g>
      {single && (
        <g className="fill-ground stroke-ink-2" strokeWidth="1.25">
          <RingLinks points={ordinary} measure={measure} {...placed} />
        </g>
      )}
      <g aria-hidden="true">
        <OutsideMarks points={linked.toReversed()} {...placed} />
        {layouts.map((one, place) => (
          <g key={one.width} className={fuller && sharing[place]}>
            {placedNames(linked, data, { scales, layout: one }).map((label) => (
              <Name key={label.spot.slug} {...label} />
            ))}
          </g>
        ))}
      </g>
      <OutsideLinks points={linked} measure={measure} {...placed} boxes={layout.limits === 'beside'} />
    </Picture>
  )
}

const sharing = ['@min-[58rem]:hidden', '@max-[58rem]:hidden']
