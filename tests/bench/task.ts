import { text } from 'node:stream/consumers'

/** What it cost to do something once in a process of its own. */
export interface Cost {
  milliseconds: number
  /** Megabytes that the process took at most, and before it began. */
  peak: number
  before: number
}

/** The program of a process of its own: input and answer are JSON on its standard streams. */
export async function task<Input, Value>(work: (input: Input) => Promise<Value> | Value): Promise<void> {
  const input = JSON.parse(await text(process.stdin)) as Input
  process.stdout.write(`\n${JSON.stringify(await work(input))}\n`)
}

export async function costOf(work: () => Promise<unknown> | unknown): Promise<Cost> {
  const before = process.memoryUsage().rss / 2 ** 20
  const started = performance.now()
  await work()
  return { milliseconds: performance.now() - started, peak: process.resourceUsage().maxRSS / 1024, before }
}
