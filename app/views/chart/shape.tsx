export type Shape = 'ring' | 'dot' | 'triangle' | 'speck'

interface ShapeProps {
  shape: Shape
  x: string | number
  y: number
  /** Small in lists and lines. */
  small?: boolean
}

/** A point: ordinary (a speck among very many), signalled, or signalled and rising or beyond the limit. */
export const Point = ({ shape, x, y, small = false }: ShapeProps) =>
  shape === 'triangle' ? (
    <svg x={x} y={y} className="overflow-visible">
      <path d={small ? 'M0-5 5 4H-5z' : 'M0-6.5 6.5 5H-6.5z'} className="fill-act stroke-ground" />
    </svg>
  ) : (
    <circle cx={x} cy={y} r={small ? 3.5 : radius[shape]} strokeWidth="1.25" className={looks[shape]} />
  )

const radius = { ring: 4, dot: 5, speck: 2 }
const looks = { ring: 'fill-ground stroke-ink-2', dot: 'fill-act stroke-ground', speck: 'fill-ink-2' }
