import { statement, type Client } from '#db/client.server'
import { setTimeout } from 'node:timers/promises'
import { stageUnseen, type Context } from '../gate.server'

const most = 2_000

/**
 * Takes away what a plan has written, some rows at a time: nobody has seen them. Only for changes that have never been
 * visible. People and units keep their numbers, for the next file that names them.
 */
export async function sweepPlan({ db }: Context, change: number): Promise<void> {
  for (const sql of sweeps) while (sweepSome(db, sql, change) === most) await setTimeout(2)
}

/** Faults found beside what stood when the plan was made. */
export const forgetPlannedFaults = ({ db }: Context, batch: number): number =>
  stageUnseen(db, () => statement(db, forgetFaults).run(batch).changes)

const sweepSome = (db: Client, sql: string, change: number): number =>
  stageUnseen(db, () => {
    if (statement(db, 'SELECT 1 FROM visible_change WHERE id = ?').get(change))
      throw new Error('Readers see this change')
    return statement(db, sql).run(change, most).changes
  })

const versions = ['absence_spell_version', 'schedule_day_version', 'employment_version', 'unit_version']

const sweeps = [
  'DELETE FROM spell_question WHERE rowid IN (SELECT rowid FROM spell_question WHERE batch_id = ? LIMIT ?)',
  'DELETE FROM change_day WHERE (day, change_id) IN (SELECT day, change_id FROM change_day WHERE change_id = ? LIMIT ?)',
  ...versions.map(
    (table) => `UPDATE ${table} SET died_in = NULL WHERE id IN (SELECT id FROM ${table} WHERE died_in = ? LIMIT ?)`,
  ),
  ...versions.map((table) => `DELETE FROM ${table} WHERE id IN (SELECT id FROM ${table} WHERE born_in = ? LIMIT ?)`),
]

const forgetFaults = `DELETE FROM import_row_error WHERE planned
  AND file_id IN (SELECT id FROM import_file WHERE batch_id = ?)`
