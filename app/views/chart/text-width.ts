/** Rather too wide than too narrow: how much room a text takes in bold, in px. */
export const textWidth = (text: string, size = 13): number =>
  [...text].reduce((width, letter) => width + (parts.find(([letters]) => letters.includes(letter))?.[1] ?? 0.61), 0) *
  size

/** Of the size of the text, for Funnel Sans at its boldest. */
const parts: [string, number][] = [
  ['ijl.,·: ', 0.26],
  ['ftrIJ()-', 0.4],
  ['mwMW%—', 0.93],
  ['ABCDEFGHKLNOPQRSTUVXYZÅÄÖ', 0.74],
]
