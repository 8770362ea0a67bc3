import { area, line } from 'd3-shape'
import type { FunnelLimits } from '~/domain/statistics/funnel-limits'
import { showsSpread, type FunnelLayout } from './funnel-layout'
import { expected, toUnits, type FunnelScales, type FunnelSubject } from './funnel-scales'
import { units } from './layout'
import { Curve, Plot } from './plot'

interface FunnelCurvesProps {
  subject: FunnelSubject
  scales: FunnelScales
  layout: FunnelLayout
}

/** The expected range as a band, its outer limit dashed, and dashed longer the range that counts in how workplaces usually differ. */
export function FunnelCurves({ subject, scales, layout }: FunnelCurvesProps) {
  const steps = stepsOf(scales)
  const limits = steps.map((persons) => expected(subject, persons))
  const x = (place: number) => toUnits(scales.x(steps[place] ?? 0))
  const y = (rate: number) => Math.round(scales.y(rate) * 10) / 10
  const curve = (rate: (at: FunnelLimits) => number) =>
    line<FunnelLimits>(
      (_, place) => x(place),
      (at) => y(rate(at)),
    )(limits) ?? ''
  const band = area<FunnelLimits>(
    (_, place) => x(place),
    ({ chance }) => y(chance.p95.lower),
    ({ chance }) => y(chance.p95.upper),
  )
  return (
    <Plot layout={layout}>
      <path d={band(limits) ?? ''} className="fill-band" />
      <Curve d={scales.yTicks.map((tick) => `M0 ${y(tick)}H${units}`).join('')} look="stroke-rule" width={1} />
      <Curve d={curve(({ chance }) => chance.p95.upper)} look="stroke-ink-2" />
      <Curve d={curve(({ chance }) => chance.p95.lower)} look="stroke-ink-2" />
      <Curve d={curve(({ chance }) => chance.p998.upper)} look="stroke-ink-2" dash="6 4" />
      <Curve d={curve(({ chance }) => chance.p998.lower)} look="stroke-ink-2" dash="6 4" />
      {showsSpread(subject, layout) && (
        <>
          <Curve d={curve(({ usual }) => usual.p95.upper)} look="stroke-ink-3" dash="14 4" />
          <Curve d={curve(({ usual }) => usual.p95.lower)} look="stroke-ink-3" dash="14 4" />
        </>
      )}
      <Curve d={`M0 ${y(subject.frame.rate)}H${units}`} look="stroke-ink" />
      <Curve d={`M0 ${layout.base}H${units}`} look="stroke-line" width={1.5} />
    </Plot>
  )
}

/** Closer where the curves bend. */
const stepsOf = ({ from, to }: FunnelScales): number[] =>
  Array.from({ length: 41 }, (_, step) => from + (to - from) * (step / 40) ** 2)
