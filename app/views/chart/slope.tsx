import { scaleLinear } from 'd3-scale'
import { placeApart } from './label-lane'
import { across, round, units, type Layout } from './layout'
import { Picture } from './picture'
import { Curve, Plot } from './plot'

export interface SlopeLine {
  name: string
  before: number
  after: number
  /** The one that the picture is about; the other is what it is compared with. */
  ours: boolean
}

interface SlopeProps {
  title: string
  desc: string
  lines: readonly SlopeLine[]
  /** A value as it stands beside its end. */
  text: (value: number) => string
}

const layout: Layout = { width: 300, left: 20, span: 52, top: 16, base: 168, height: 196 }

/** What was before and what came after, ours solid and what it is compared with dashed, each named where it ends. */
export function Slope({ title, desc, lines, text }: SlopeProps) {
  const highest = Math.max(...lines.flatMap(({ before, after }) => [before, after]), 0.001)
  const y = scaleLinear().domain([0, highest]).range([layout.base, layout.top])
  const places = (of: 'before' | 'after', height: number) => lanes(lines, (line) => y(line[of]), height)
  const [left, right] = [places('before', 17), places('after', 34)]
  return (
    <Picture layout={layout} title={title} desc={desc} className="mt-4 max-w-[520px]">
      <Plot layout={layout} open>
        <Curve d={`M0 ${layout.base}H${units}`} look="stroke-line" width={1.5} />
        {lines.map(({ name, before, after, ours }) => (
          <Curve
            key={name}
            d={`M0 ${round(y(before))}L${units} ${round(y(after))}`}
            look={ours ? 'stroke-act' : 'stroke-data-2'}
            width={2.25}
            dash={ours ? undefined : '8 4'}
          />
        ))}
      </Plot>
      {lines.map(({ name, before, after, ours }, at) => (
        <g key={name} className={ours ? 'fill-act' : 'fill-data-2'}>
          <circle cx={across(layout, 0)} cy={round(y(before))} r="4" />
          <circle cx={across(layout, 1)} cy={round(y(after))} r="4" />
          <g className={ours ? 'fill-act font-bold' : 'fill-ink-2'}>
            <text x={across(layout, 0)} dx="-10" y={(left[at] ?? 0) + 4.5} textAnchor="end">
              {text(before)}
            </text>
            <text x={across(layout, 1)} dx="10" y={(right[at] ?? 0) - 4}>
              {name}
            </text>
            <text x={across(layout, 1)} dx="10" y={(right[at] ?? 0) + 13}>
              {text(after)}
            </text>
          </g>
        </g>
      ))}
      {(['tolv månader före', 'tolv månader efter'] as const).map((label, at) => (
        <text key={label} x={across(layout, at)} y={layout.base + 22} textAnchor="middle" className="fill-ink-2">
          {label}
        </text>
      ))}
    </Picture>
  )
}

/** Where each label stands, in the order of the lines. */
function lanes(lines: readonly SlopeLine[], at: (line: SlopeLine) => number, height: number): number[] {
  const inOrder = [...lines].sort((one, other) => at(one) - at(other))
  const places = placeApart(
    inOrder.map((line) => ({ at: at(line), width: height })),
    layout.base + 8,
  )
  return lines.map((line) => round(places[inOrder.indexOf(line)] ?? at(line)))
}
