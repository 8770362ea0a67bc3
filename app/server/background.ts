import { Worker } from 'node:worker_threads'
import { logFault } from './log'

export interface Background {
  start(): void
  stop(): Promise<void>
}

/**
 * The thread beside the pages: imports and nightly work have their own connection, so that pages never wait for them. It idles
 * most of the day, so little is set aside for what it makes and throws away.
 */
export function backgroundWorker(): Background {
  let thread: Worker | undefined
  let stopping = false
  const start = () => {
    thread = new Worker(new URL('./worker.js', import.meta.url), { resourceLimits: { maxYoungGenerationSizeMb: 6 } })
    thread.on('error', (fault) => logFault(fault))
    thread.on('exit', () => {
      thread = undefined
      if (!stopping) setTimeout(start, 5_000).unref()
    })
  }
  const stop = async () => {
    stopping = true
    await (thread && endOf(thread))
  }
  return { start, stop }
}

/** What is done in chunks stops at the next one; what doesn't hear is ended, and SQLite takes back the rest. */
function endOf(thread: Worker): Promise<void> {
  return new Promise((resolve) => {
    thread.once('exit', () => resolve())
    thread.postMessage('stop')
    setTimeout(() => void thread.terminate(), 1_500).unref()
  })
}
