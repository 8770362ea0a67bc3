import type { Client } from '#db/client.server'
import type { StoredBatch } from '#db/import-batch.server'
import { report, type Lease } from './lease.server'

type Counts = Partial<Pick<StoredBatch, 'rowsRead' | 'bytesRead' | 'rowsPlanned' | 'personsDone' | 'personsTotal'>>

const between = 250

/** Reports how far a batch has come, at most four times a second. */
export function openProgress(db: Client, id: number, lease: () => Lease): (counts: Counts) => void {
  let last = 0
  return (counts) => {
    if (performance.now() - last < between) return
    last = performance.now()
    report(db, id, counts, lease())
  }
}
