import { statement, type Client } from '#db/client.server'
import { stageUnseen } from '../gate.server'

/** Milliseconds that one chunk may hold the write lock, and that others get for themselves in between. */
const chunk = 15
const pause = 3

export interface Pen {
  /** To be written with the next chunk, in the order it was said. */
  write(sql: string, ...values: (string | number | null)[]): void
  /** Writes when a chunk is full. */
  rest(): Promise<void>
  /** Writes what is left. */
  empty(): Promise<void>
}

/**
 * Gathers what a plan writes and hands it to the database in chunks so short that nobody notices. The decisions are made
 * between them, when the lock is free.
 */
export function openPen(db: Client, afterChunk: () => void): Pen {
  let waiting: { sql: string; values: (string | number | null)[] }[] = []
  let size = 500
  const empty = async () => {
    while (waiting.length > 0) {
      const part = waiting.slice(0, size)
      waiting = waiting.slice(size)
      const took = stageUnseen(db, () =>
        timed(() => part.forEach(({ sql, values }) => statement(db, sql).run(...values))),
      )
      size = Math.min(20_000, Math.max(50, Math.round((part.length * chunk) / Math.max(took, 1))))
      afterChunk()
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return {
    write: (sql, ...values) => {
      waiting.push({ sql, values })
    },
    rest: async () => {
      if (waiting.length >= size) await empty()
    },
    empty,
  }
}

function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
