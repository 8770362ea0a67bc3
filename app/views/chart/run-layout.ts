import type { Layout } from './layout'

export interface Panel {
  top: number
  base: number
}

export interface RunLayout extends Layout {
  rates: Panel
  differences: Panel
  /** Where what stands over the lower panel begins. */
  heading: number
  words: 'full' | 'few'
}

/** Two panels under each other, over the same months. */
export const wideRun: RunLayout = {
  ...{ width: 672, left: 5, span: 79, top: 20, base: 462, height: 490 },
  ...{ rates: { top: 20, base: 146 }, heading: 186, differences: { top: 226, base: 462 }, words: 'full' },
}

export const phoneRun: RunLayout = {
  ...{ width: 288, left: 10, span: 60, top: 20, base: 430, height: 458 },
  ...{ rates: { top: 20, base: 130 }, heading: 172, differences: { top: 210, base: 430 }, words: 'few' },
}
