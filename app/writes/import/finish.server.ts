import type { StoredBatch } from '#db/import-batch.server'
import { importBatch } from '#db/schema'
import { removeStaging, stagedImports } from '#db/staging.server'
import { and, eq, inArray, notInArray } from 'drizzle-orm'
import { rmSync } from 'node:fs'
import { endsWithEffect, endsWithoutEffect } from '~/domain/import/batch'
import { stageUnseen, type Context } from '../gate.server'
import { sweepPlan } from './sweep.server'

/** Everybody it touched is evaluated, unless it has been undone meanwhile: then they are evaluated once more. */
export const finishImport = ({ db, now }: Context, id: number, phase: 'evaluating' | 'undone'): void =>
  stageUnseen(db, () => {
    db.update(importBatch)
      .set({ phase: phase === 'evaluating' ? 'done' : phase, evaluatedAt: now, leasedBy: null, leasedUntil: null })
      .where(and(eq(importBatch.id, id), eq(importBatch.phase, phase)))
      .run()
  })

/** Could not run, or had no more to do. What it has planned goes, unseen; what readers have seen stays, whatever happens. */
export async function endImport(context: Context, batch: Batch, end: End): Promise<void> {
  const { db, now } = context
  const { changes } = stageUnseen(db, () =>
    db
      .update(importBatch)
      .set({ ...end, finishedAt: now, leasedBy: null, leasedUntil: null })
      .where(and(eq(importBatch.id, batch.id), notInArray(importBatch.phase, endsWithEffect)))
      .run(),
  )
  if (changes > 0) await clearUp(context, batch)
}

type Batch = Pick<StoredBatch, 'id' | 'slug'>
type End = Pick<StoredBatch, 'phase'> & Partial<Pick<StoredBatch, 'failure' | 'failureAbout' | 'headers'>>

/** Published: the rows of the files have done their duty. */
export function clearStage(context: Context, batch: Batch): void {
  forgetUploads(context, batch.id)
  removeStaging(batch.slug)
}

/** The work database goes last: as long as it is there, somebody clears up. */
export async function clearUp(context: Context, batch: Batch): Promise<void> {
  await sweepPlan(context, batch.id)
  clearStage(context, batch)
}

/** The copies that were uploaded hold personal numbers: they go as soon as nobody will read them again. */
export function forgetUploads({ db }: Context, id: number): void {
  const batch = db.select().from(importBatch).where(eq(importBatch.id, id)).get()
  for (const { path } of batch?.uploads ?? []) rmSync(path, { force: true })
  stageUnseen(db, () => db.update(importBatch).set({ uploads: [] }).where(eq(importBatch.id, id)).run())
}

/** Ended imports that have left something behind: discarded by somebody, or killed before they had cleared up. */
export const leftovers = ({ db }: Context): Batch[] =>
  db
    .select({ id: importBatch.id, slug: importBatch.slug, uploads: importBatch.uploads })
    .from(importBatch)
    .where(inArray(importBatch.phase, endsWithoutEffect))
    .all()
    .filter(({ slug, uploads }) => uploads.length > 0 || stagedImports().includes(slug))
