import { noteFreshness } from '#db/freshness.server'
import { pictureOf } from '#db/picture.server'
import { importFile, type ImportEffect } from '#db/schema'
import { openStaging } from '#db/staging.server'
import { asc, eq } from 'drizzle-orm'
import { stageUnseen, type Context } from '../gate.server'
import { report, type Lease } from './lease.server'
import { openPen } from './pen.server'
import { planStaff } from './plan-employments.server'
import { noEffect, type Effect, type Planning } from './planning.server'
import { planSchedule } from './plan-schedule.server'
import { planAbsence } from './plan-spells.server'
import { planOrganisation } from './plan-units.server'
import { openProgress } from './progress.server'
import { noteSharedEmails } from './shared-email.server'
import { forgetPlannedFaults, sweepPlan } from './sweep.server'
import { openTally, type StoredFile } from './tally.server'

const planners = { organisation: planOrganisation, personal: planStaff, schema: planSchedule, franvaro: planAbsence }
const order = Object.keys(planners)

/**
 * Works out what every staged row comes to beside what stands, and writes the versions that will show it. Nobody sees them
 * before the batch's change is visible. Files go in the order organisation → personal → schema → franvaro and see each other.
 */
export async function planBatch(
  context: Context,
  batch: { id: number; slug: string },
  lease: () => Lease,
): Promise<void> {
  const { db } = context
  await sweepPlan(context, batch.id)
  forgetPlannedFaults(context, batch.id)
  const picture = pictureOf(db)
  const staging = openStaging(batch.slug)
  if (!staging) throw new Error(`Nothing is staged for import ${batch.slug}`)
  const effect = noEffect()
  let planned = 0
  const tell = openProgress(db, batch.id, lease)
  for (const file of filesInOrder(context, batch.id)) {
    const start = planned
    const pen = openPen(db, () => tell({ rowsPlanned: start + tally.seen() }))
    const tally = openTally(file, pen)
    const planning: Planning = { db, staging, change: batch.id, file, pen, tally, effect }
    await planners[file.kind](planning)
    tally.close()
    await pen.empty()
    if (file.kind === 'personal') noteSharedEmails(context, batch.id, file.id)
    planned = start + file.rows
  }
  staging.$client.close()
  stageUnseen(db, () => noteFreshness(db, batch.id, effect.days))
  report(db, batch.id, { phase: 'ready', picture, effect: counted(effect), rowsPlanned: planned }, lease())
}

const filesInOrder = ({ db }: Context, batchId: number): StoredFile[] =>
  db
    .select()
    .from(importFile)
    .where(eq(importFile.batchId, batchId))
    .orderBy(asc(importFile.id))
    .all()
    .sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))

const counted = ({ newSpells, workplaces, changedEnds, handConflicts }: Effect): ImportEffect => ({
  newSpells,
  workplaces: workplaces.size,
  changedEnds,
  handConflicts,
})
