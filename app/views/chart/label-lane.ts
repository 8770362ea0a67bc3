interface Label {
  /** Where it should stand, its middle. */
  at: number
  width: number
}

/**
 * Places labels in one lane so that none covers another: each as near its place as the ones before it and the end of the
 * lane let it be. In the unit of the labels, from 0; in the order they come.
 */
export function placeApart(labels: readonly Label[], end: number): number[] {
  const placed: number[] = []
  let taken = 0
  for (const { at, width } of labels) {
    const middle = Math.max(at, taken + width / 2)
    placed.push(middle)
    taken = middle + width / 2
  }
  let free = end
  for (let place = labels.length - 1; place >= 0; place -= 1) {
    const half = (labels[place]?.width ?? 0) / 2
    placed[place] = Math.min(placed[place] ?? 0, free - half)
    free = (placed[place] ?? 0) - half
  }
  return placed
}
