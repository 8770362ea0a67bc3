import { statement, type Client } from '#db/client.server'
import { setTimeout } from 'node:timers/promises'
import { stageUnseen } from '../gate.server'

/** Milliseconds that one chunk may hold the write lock, and that others get for themselves in between. */
const chunk = 40
const pause = 3

export interface Pen {
  /** To be written with the next chunk, in the order it was said. */
  write(sql: string, ...values: (string | number | null)[]): void
  /** Writes when a chunk is full. */
  rest(): Promise<void> | null
  /** Writes what is left. */
  empty(): Promise<void>
}

/**
 * Gathers what a plan writes and hands it to the database in chunks so short that nobody notices. The decisions are made
 * between them, when the lock is free.
 */
export function openPen(db: Client, afterChunk: () => void): Pen {
  let waiting: Sentence[] = []
  let size = 500
  const putAll = async (least: number) => {
    const said = waiting
    let done = 0
    while (said.length - done >= least) {
      const part = said.slice(done, done + size)
      const took = stageUnseen(db, () => timed(() => put(db, part)))
      done += part.length
      if (part.length === size) size = nextSize(size, took)
      afterChunk()
      await setTimeout(pause)
    }
    waiting = said.slice(done)
  }
  return {
    write: (sql, ...values) => {
      waiting.push({ sql, values })
    },
    rest: () => (waiting.length < size ? null : putAll(size)),
    empty: () => putAll(1),
  }
}

const put = (db: Client, sentences: readonly Sentence[]): void =>
  sentences.forEach(({ sql, values }) => statement(db, sql).run(...values))

const nextSize = (size: number, took: number): number =>
  Math.max(50, Math.min(size * 2, Math.round((size * chunk) / Math.max(took, 0.1))))

interface Sentence {
  sql: string
  values: (string | number | null)[]
}

function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
