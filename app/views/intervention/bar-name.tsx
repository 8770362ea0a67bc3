import { wordHeight } from './bars-layout'

/** A name on one row or more, the first of them at `y`. */
export const BarName = ({ words, y, strong }: { words: readonly string[]; y: number; strong?: boolean }) => (
  <text y={y} fontWeight={strong ? 700 : undefined} className="fill-ink stroke-ground" {...halo}>
    {words.map((word, row) => (
      <tspan key={row} x="0" dy={row === 0 ? undefined : wordHeight}>
        {word}
      </tspan>
    ))}
  </text>
)

/** Lines under a word don't go through it. */
export const halo = { paintOrder: 'stroke', strokeWidth: 5, strokeLinejoin: 'round' } as const
