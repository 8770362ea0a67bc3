import type { FunnelFrame } from '~/domain/statistics/funnel'
import type { Layout } from './layout'

export interface FunnelLayout extends Layout {
  /** The widest it is shown. */
  widest: number
  /** How many names there may be. */
  names: number
  /** How much room there is beyond the largest, times its size. */
  beyond: number
  /** Where the limits say what they are. */
  limits: 'beside' | 'within'
}

/** For a column that may be too narrow for as many names as the full one; they share their points. */
export const wideFunnel: FunnelLayout = {
  ...{ width: 672, widest: 928, left: 5, span: 79.2, top: 12, base: 390, height: 424 },
  ...{ names: 12, beyond: 1.06, limits: 'beside' },
}

export const fullFunnel: FunnelLayout = { ...wideFunnel, width: 928, widest: 944 }

/** A drawing of its own: the plot to the right edge, fewer names, and the limits say what they are inside it. */
export const phoneFunnel: FunnelLayout = {
  ...{ width: 288, widest: 672, left: 10, span: 90, top: 12, base: 330, height: 364 },
  ...{ names: 4, beyond: 1.25, limits: 'within' },
}

/** Whether there is a usual difference between workplaces, and room for its lines. */
export const showsSpread = ({ frame }: { frame: FunnelFrame }, { limits }: FunnelLayout): boolean =>
  frame.unitSpread > 0 && limits === 'beside'
