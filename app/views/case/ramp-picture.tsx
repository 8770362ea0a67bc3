import type { Day } from '~/domain/day'
import { rampHours, type RampStep } from '~/domain/plan'
import { hoursText } from '~/text/plan'
import { shortDay } from '~/text/day'
import { percent } from '~/text/number'

interface RampPictureProps {
  steps: readonly RampStep[]
  weeklyHours: number
  today: Day
  narrow?: boolean | undefined
}

/** The steps as stairs, drawn once for a wide page and once for a phone. */
export const RampPicture = (ramp: RampPictureProps) =>
  ramp.steps.length > 0 && (
    <figure className="my-4">
      {!ramp.narrow && <Stairs {...ramp} width={640} look="hidden md:block print:block" />}
      <Stairs {...ramp} width={330} look={ramp.narrow ? 'block' : 'md:hidden print:hidden'} />
    </figure>
  )

const height = 178
const [top, base] = [24, 150]

function Stairs({ steps, weeklyHours, today, width, look }: RampPictureProps & { width: number; look: string }) {
  const [first, last] = [steps[0]?.from ?? today, steps.at(-1)?.from ?? today]
  const [begin, end] = [first - margin(first, last), last + 2 * margin(first, last)]
  const x = (day: number) => Math.round(((day - begin) / (end - begin)) * width)
  const y = (share: number) => Math.round(base - (share / 100) * (base - top))
  const outline = steps.map(({ from, share }) => `H${x(from)}V${y(share)}`).join('')
  const told = steps.map(({ from, share }) => `${percent(share)} från ${shortDay(from, today)}`).join(', ')
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Tillbaka steg för steg: ${told}.`}
      className={`w-full ${look}`}
    >
      {[25, 50, 75, 100].map((share) => (
        <path key={share} d={`M0 ${y(share)}H${width}`} className="stroke-rule" />
      ))}
      <path d={`M0 ${base}${outline}H${width}V${base}Z`} className="fill-band" />
      <path d={`M0 ${base}${outline}H${width}`} fill="none" strokeWidth="2.5" className="stroke-act" />
      <path d={`M0 ${base}H${width}`} strokeWidth="1.5" className="stroke-line" />
      {steps.map(({ from, share, checkOn }, place) => {
        const room = x(steps[place + 1]?.from ?? end) - x(from)
        return (
          <g key={from} className="fill-ink">
            <text x={x(from) + 6} y={y(share) - 8} fontWeight="700">
              {percent(share)}
            </text>
            {room > 64 && y(share) < base - 20 && (
              <text x={x(from) + 6} y={y(share) + 18} className="fill-ink-2">
                {hoursText(rampHours(share, weeklyHours))}
              </text>
            )}
            {(place === 0 || x(from) - x(steps[place - 1]?.from ?? from) > 96) && x(from) < width - 70 && (
              <text x={x(from)} y={base + 20} className="fill-ink-2">
                {shortDay(from, today).slice(4)}
              </text>
            )}
            {checkOn !== null && <Diamond x={x(checkOn)} />}
          </g>
        )
      })}
    </svg>
  )
}

/** Room before the first step and after the last, in days: a seventh of the way. */
const margin = (first: number, last: number): number => Math.max(14, Math.round((last - first) / 7))

const Diamond = ({ x }: { x: number }) => (
  <path d={`M${x} ${base - 6}l6 6-6 6-6-6z`} strokeWidth="1.5" className="fill-surface stroke-line" />
)
