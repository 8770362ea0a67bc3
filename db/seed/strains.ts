/** Months counted from today, the further back the larger. */
export interface Window {
  from: number
  to: number
}

/** What sets a workplace apart: absences that come on top, and such that never came about. */
interface Strain {
  code: string
  more?: readonly (Window & { persons: number; days: readonly [number, number] })[]
  /** The part of the ordinary absences that is left out. */
  fewer?: readonly (Window & { part: number })[]
}

/** The workplaces that the demo has something to tell of; the others differ as chance has it. */
export const strains: readonly Strain[] = [
  {
    code: 'HEM',
    more: [
      { from: 11, to: 7, persons: 7, days: [15, 30] },
      { from: 7, to: 4, persons: 9, days: [20, 45] },
      { from: 4, to: 1, persons: 12, days: [20, 50] },
    ],
  },
  {
    code: 'AVD61',
    more: [
      { from: 11, to: 6, persons: 16, days: [8, 40] },
      { from: 6, to: 1, persons: 26, days: [10, 55] },
    ],
  },
  {
    code: 'KUST17',
    fewer: [{ from: 37, to: 12, part: 0.9 }],
    more: [{ from: 10, to: 1, persons: 9, days: [5, 13] }],
  },
  {
    code: 'OST26',
    fewer: [{ from: 12, to: 0, part: 0.6 }],
    more: [{ from: 11, to: 1, persons: 1, days: [270, 290] }],
  },
  {
    code: 'NORD28',
    more: [{ from: 28, to: 17, persons: 17, days: [20, 55] }],
    fewer: [{ from: 15, to: 0, part: 0.25 }],
  },
  { code: 'NORD17', more: [{ from: 22, to: 12, persons: 12, days: [10, 45] }] },
  {
    code: 'HEM',
    more: [
      { from: 36, to: 24, persons: 7, days: [15, 45] },
      { from: 24, to: 12, persons: 7, days: [15, 45] },
    ],
  },
]
