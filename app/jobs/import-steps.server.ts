import { setTimeout } from 'node:timers/promises'
import { systemContext } from '#db/context.server'
import { clearStage, finishImport } from '~/writes/import/finish.server'
import { takeLane } from '~/writes/import/lease.server'
import { planBatch } from '~/writes/import/plan.server'
import { openProgress } from '~/writes/import/progress.server'
import { publishImport } from '~/writes/import/publish.server'
import { refreshStatistics } from '~/writes/statistics.server'
import { answerOf } from './answer.server'
import { evaluateBatch } from './evaluation.server'
import { lease, signature, type Batch } from './import-lease.server'
import { recoverInterrupted } from './import-recovery.server'
import { renewStatistics } from './statistics.server'

/** Plans when no other import is planning. Ends ready to be published. */
export async function plan(batch: Batch): Promise<void> {
  while (!takeLane(systemContext(signature), batch.id, lease())) {
    await setTimeout(200)
    await recoverInterrupted()
  }
  await planBatch(systemContext(signature), batch, lease)
}

/** Publishes, after another plan when something else has become visible meanwhile. Bad rows may have come up with it. */
export async function publish(batch: Batch): Promise<'published' | 'hindered'> {
  for (;;) {
    const outcome = publishImport(systemContext(signature), { slug: batch.slug, lease: lease() })
    if (outcome.kind === 'refused') return 'hindered'
    if (answerOf(outcome).step === 'publish') return 'published'
    await plan(batch)
  }
}

/** The rows of the files have done their duty. Everybody they have touched is evaluated; after a break it starts over, which changes nothing twice. */
export async function evaluate(
  batch: Batch,
  phase: 'evaluating' | 'undone' = 'evaluating',
  numbers = true,
): Promise<void> {
  const context = systemContext(signature)
  clearStage(context, batch)
  const tell = openProgress(context.db, batch.id, lease)
  await evaluateBatch(batch.id, { onProgress: (personsDone, personsTotal) => tell({ personsDone, personsTotal }) })
  if (numbers) await renewStatistics({ wait: true, onProgress: () => tell({}) })
  finishImport(systemContext(signature), batch.id, phase)
  refreshStatistics(systemContext(signature))
}
