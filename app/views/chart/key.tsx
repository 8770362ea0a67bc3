import type { ReactNode } from 'react'
import { Mark } from '~/ui/mark'
import { Point, type Shape } from './shape'

/** What the shapes of the points mean, and what isn't shown. */
export const Key = ({ children }: { children: ReactNode }) => (
  <ul className="mt-4 flex flex-wrap gap-x-8 gap-y-2 text-small text-ink-2">{children}</ul>
)

interface KeyShapeProps {
  shape: Shape
  className?: string
  children: ReactNode
}

export const KeyShape = ({ shape, className = '', children }: KeyShapeProps) => (
  <li className={`flex items-center gap-2.5 ${className}`}>
    <svg width="16" height="16" aria-hidden="true" className="shrink-0" data-chart>
      <Point shape={shape} x={8} y={8} />
    </svg>
    {children}
  </li>
)

export const KeyMasked = ({ children }: { children: ReactNode }) => (
  <li className="flex items-center gap-2.5">
    <Mark kind="masked" />
    {children}
  </li>
)
