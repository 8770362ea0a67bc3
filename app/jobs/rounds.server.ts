import { setTimeout } from 'node:timers/promises'

export interface RoundOptions {
  /** Stops before the next portion when the process is on its way down. */
  stop?: AbortSignal
  /** Told after every portion how many of how many are done. */
  onProgress?: (done: number, total: number) => void
}

/** Works through a long list in portions, and lets everybody who waits for the database in between them. */
export async function inRounds<Item>(
  items: readonly Item[],
  portion: number,
  work: (items: readonly Item[]) => void,
  { stop, onProgress }: RoundOptions = {},
): Promise<void> {
  for (let start = 0; start < items.length && !stop?.aborted; start += portion) {
    work(items.slice(start, start + portion))
    onProgress?.(Math.min(start + portion, items.length), items.length)
    await setTimeout(breath)
  }
}

/** Milliseconds. */
const breath = 2
