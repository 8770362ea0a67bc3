import type { ReactNode } from 'react'
import { units, type Layout } from './layout'

/** The part of a picture that is stretched across: curves and bands, never text. `open` lets marks reach over its edge. */
export const Plot = ({ layout, open, children }: { layout: Layout; open?: boolean; children: ReactNode }) => (
  <svg
    x={`${layout.left}%`}
    width={`${layout.span}%`}
    height={layout.height}
    viewBox={`0 0 ${units} ${layout.height}`}
    preserveAspectRatio="none"
    className={open ? 'overflow-visible' : undefined}
  >
    {children}
  </svg>
)

/** A line or an outline in it, as thick as it says however it is stretched. */
export const Curve = ({ d, look, width = 1.25, dash }: { d: string; look: string; width?: number; dash?: string }) => (
  <path
    d={d}
    className={look}
    fill="none"
    strokeWidth={width}
    strokeDasharray={dash}
    vectorEffect="non-scaling-stroke"
  />
)
