import type { importFile } from '#db/schema'
import type { ImportFault, Plan } from '~/domain/import/fault'
import { faultValues, insertFault, mostFaults } from './fault-rows.server'
import type { Pen } from './pen.server'
import { sharedEmailNote } from './shared-email.server'

export type StoredFile = typeof importFile.$inferSelect

/** Counts what a file's rows come to while its plan is made, and writes its faults down. */
export function openTally(file: StoredFile, pen: Pen) {
  const counts = { added: 0, changed: 0, unchanged: 0, conflicts: 0, faults: 0 }
  return {
    seen: () => Object.values(counts).reduce((sum, count) => sum + count, 0),
    plan: (plan: Pick<Plan<unknown, unknown>, 'added' | 'changed' | 'unchanged'>): void => {
      counts.added += plan.added.length
      counts.changed += plan.changed.length
      counts.unchanged += plan.unchanged
    },
    conflict: (): void => {
      counts.conflicts += 1
    },
    faults: (faults: readonly ImportFault[]): void => {
      for (const fault of faults) {
        counts.faults += 1
        const column = file.columnNames[fault.column] ?? fault.column
        if (counts.faults <= mostFaults)
          pen.write(insertFault, ...faultValues(file.id, { ...fault, column }, 'planned'))
      }
    },
    close: (): void => {
      const notes = file.notes.filter(({ code }) => code !== conflictNote && code !== sharedEmailNote)
      if (counts.conflicts > 0) notes.push({ code: conflictNote, count: counts.conflicts })
      pen.write(
        updateCounts,
        ...[counts.added, counts.changed, counts.unchanged, counts.conflicts, counts.faults],
        ...[JSON.stringify(notes), file.id],
      )
    },
  }
}

export type Tally = ReturnType<typeof openTally>

const conflictNote = 'hand-entry-kept'

const updateCounts = `UPDATE import_file SET added = ?, changed = ?, unchanged = ?, ignored = left_out + ?, bad = unreadable + ?,
  notes = ? WHERE id = ?`
