import { useId } from 'react'

interface DayStrip {
  /** What the picture shows, in words. */
  title: string
  /** How many days the line has. */
  days: number
  /** First and last day of each absence, from 0. */
  spells: readonly [number, number][]
  /** What counts as one. */
  brackets: readonly { from: number; to: number; label: string }[]
  /** The days a rule looks at. */
  window?: { from: number; to: number }
}

const step = 10
const left = 4

/** A made-up example in the language of the portal: a mark is a day, a bracket joins what counts as one. */
export function DayStrip({ title, days, spells, brackets, window }: DayStrip) {
  const name = useId()
  const width = days * step + 2 * left
  const x = (day: number) => left + day * step
  return (
    <svg
      width={width}
      height="84"
      viewBox={`0 0 ${width} 84`}
      className="my-3 max-w-none"
      role="img"
      aria-labelledby={name}
    >
      <title id={name}>{title}</title>
      {window && (
        <rect
          x={x(window.from)}
          y="30"
          width={(window.to - window.from + 1) * step}
          height="46"
          className="fill-band"
        />
      )}
      {brackets.map(({ from, to, label }) => (
        <g key={label + from}>
          <path d={`M${x(from) + 2} 34v-7H${x(to) + 8}v7`} fill="none" strokeWidth="2" className="stroke-ink" />
          <text x={x(from) + 2} y="18" className="fill-ink">
            {label}
          </text>
        </g>
      ))}
      {spells.flatMap(([from, to]) =>
        Array.from({ length: to - from + 1 }, (_, place) => (
          <rect
            key={from + place}
            x={x(from + place) + 2}
            y="40"
            width="6"
            height="36"
            className={window && from < window.from ? 'fill-ink-3' : 'fill-act'}
          />
        )),
      )}
      <path d={`M0 76.75H${width}`} strokeWidth="1.5" className="stroke-line" />
    </svg>
  )
}
