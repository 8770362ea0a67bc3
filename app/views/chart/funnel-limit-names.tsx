import { showsSpread, type FunnelLayout } from './funnel-layout'
import { expected, type FunnelScales, type FunnelSubject } from './funnel-scales'
import { placeApart } from './label-lane'
import { across, round } from './layout'

interface LimitNamesProps {
  subject: FunnelSubject
  scales: FunnelScales
  layout: FunnelLayout
  /** "Regionen 6,4 %" */
  usual: string
}

/** What the lines are, at their right ends, moved apart where they would meet. `broken` for a narrow column. */
export function FunnelLimitNames({
  broken,
  className,
  ...limits
}: LimitNamesProps & { broken: boolean; className: string }) {
  const { layout } = limits
  return (
    <g className={className}>
      {placedLimits(limits, broken ? 34 : 18).map(({ words, look, y }) => (
        <text key={words.join()} y={y + (broken ? -3 : 4)} className={look}>
          {(broken ? words : [words.join(' ')]).map((part, line) => (
            <tspan key={part} x={across(layout, 1)} dx="10" dy={line * 15}>
              {part}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  )
}

/** The same over each line in few words, inside a plot that has all the width; the text under the picture says the rest. */
export const FunnelLimitsWithin = (limits: LimitNamesProps) =>
  placedLimits(limits, 18).map(({ few, look, y }) => (
    <text
      key={few}
      x="100%"
      y={y - 5}
      textAnchor="end"
      className={`${look} stroke-ground [paint-order:stroke]`}
      strokeWidth="3"
    >
      {few}
    </text>
  ))

function placedLimits({ subject, ...drawn }: LimitNamesProps, tall: number) {
  const { scales, layout } = drawn
  const limits = limitsOf(subject, drawn)
  const places = placeApart(
    limits.map(({ rate }) => ({ at: Math.max(scales.y(rate), layout.top + tall / 2), width: tall })),
    layout.base,
  )
  return limits.map((limit, place) => ({ ...limit, y: round(places[place] ?? 0) }))
}

/** From the top down. */
function limitsOf(subject: FunnelSubject, { layout, scales, usual }: Omit<LimitNamesProps, 'subject'>) {
  const { chance, usual: spread } = expected(subject, scales.to)
  const space = usual.indexOf(' ')
  const region = [usual.slice(0, space), usual.slice(space + 1)]
  return [
    { words: ['yttre gräns', '(99,8 %)'], few: '99,8 %', rate: chance.p998.upper, look: 'fill-ink-2' },
    ...(showsSpread(subject, layout)
      ? [{ words: ['vanlig', 'skillnad'], few: '', rate: spread.p95.upper, look: 'fill-ink-2' }]
      : []),
    { words: ['väntat spann', '(95 %)'], few: '95 %', rate: chance.p95.upper, look: 'fill-ink-2' },
    { words: region, few: usual, rate: subject.frame.rate, look: 'fill-ink font-bold' },
  ].sort((one, other) => other.rate - one.rate)
}
