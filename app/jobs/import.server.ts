import { systemContext, type Context } from '#db/context.server'
import type { UnpairedHeaders } from '~/domain/import/batch'
import { mostCodes } from '~/domain/import/cause'
import { FileFault } from '~/imports/row'
import { realNow } from '~/outside/clock.server'
import { readImportResult, type ImportResult } from '~/reads/import-result.server'
import { clearUp, endImport, forgetUploads } from '~/writes/import/finish.server'
import { claim, ImportStopped, release, report } from '~/writes/import/lease.server'
import { startImport } from '~/writes/import/start.server'
import { unknownCauses } from '~/writes/import/unknown-causes.server'
import { answerOf } from './answer.server'
import { lease, signature, working, type Batch } from './import-lease.server'
import { readFiles, sizeOf, type SourceFile } from './import-reading.server'
import { recoverInterrupted } from './import-recovery.server'
import { evaluate, plan, publish } from './import-steps.server'

export { recoverInterrupted }

export interface ImportCall {
  files: readonly SourceFile[]
  source: string
  dryRun: boolean
  skipBad: boolean
  /** False where whoever calls renews the numbers, after several imports at once. */
  numbers?: boolean
}

/** One call of the command, from files to what readers see. Nothing is seen when a row is bad, unless the call says so. */
export async function runImport({ files, numbers = true, ...call }: ImportCall): Promise<ImportResult> {
  await recoverInterrupted()
  const order = { ...call, bytesTotal: sizeOf(files), uploads: [], lease: lease() }
  const batch = answerOf(startImport(systemContext(signature), order))
  await orFail(batch, async () => {
    await readFiles(systemContext(signature), { ...call, ...batch }, files, lease)
    await plan(batch)
    if (call.dryRun) return endImport(systemContext(signature), batch, { phase: 'discarded' })
    if ((await publish(batch)) === 'published') return evaluate(batch, 'evaluating', numbers)
    await endImport(systemContext(signature), batch, { phase: 'failed', failure: 'bad-rows' })
  })
  return answerOf(readImportResult(systemContext(signature), batch.slug))
}

/** What admins have started in the browser, asked to be published or undone; called again and again by the server's worker. */
export async function runWaitingImports(): Promise<void> {
  await recoverInterrupted()
  for (let some = true; some;) some = (await readNext()) || (await publishNext()) || (await evaluateNext())
}

/** Reads and plans an upload; it then waits for somebody to publish it. */
async function readNext(): Promise<boolean> {
  const batch = claim(systemContext(signature), 'waiting', 'reading', lease())
  if (!batch) return false
  const began = realNow().getTime()
  await orFail(batch, async () => {
    await readFiles(systemContext(signature), batch, batch.uploads, lease)
    askForCauses(systemContext(signature), batch.id)
    forgetUploads(systemContext(signature), batch.id)
    await plan(batch)
    if (batch.dryRun || (await publish(batch)) === 'hindered') standBy(batch, { tookMs: realNow().getTime() - began })
    else await evaluate(batch)
  })
  return true
}

async function publishNext(): Promise<boolean> {
  const batch = claim(systemContext(signature), 'publishing', 'planning', lease())
  if (!batch) return false
  await orFail(batch, async () => {
    await plan(batch)
    if ((await publish(batch)) === 'hindered') standBy(batch)
    else await evaluate(batch)
  })
  return true
}

async function evaluateNext(): Promise<boolean> {
  for (const phase of ['evaluating', 'undone'] as const) {
    const batch = claim(systemContext(signature), phase, phase, lease())
    if (!batch) continue
    await orFail(batch, () => evaluate(batch, phase))
    return true
  }
  return false
}

const standBy = ({ id }: Batch, found: { tookMs?: number } = {}): void =>
  report(systemContext(signature).db, id, found, null)

/**
 * An upload whose headers say too little waits for a mapping profile; any other fault of a file ends the import. A command
 * has gone home by then, but its headers are kept, for whoever makes the profile that the next call is read by.
 */
async function orFail(batch: Batch & { uploads?: unknown[] }, work: () => Promise<void>): Promise<void> {
  const context = systemContext(signature)
  try {
    await working(batch, work)
  } catch (fault) {
    if (fault instanceof ImportStopped) return clearUp(context, batch)
    if (!(fault instanceof FileFault)) {
      await endImport(context, batch, { phase: 'failed', failure: 'unexpected' })
      release(context, batch.id)
      throw fault
    }
    const { code, about } = fault
    const unpaired = unpairedIn(fault)
    if (batch.uploads && unpaired) return report(context.db, batch.id, { phase: 'mapping', headers: unpaired }, null)
    await endImport(context, batch, { phase: 'failed', failure: code, failureAbout: about, headers: unpaired })
  }
}

/** Somebody waits by an upload, so codes that its profile says nothing of are asked about before anything is tried. */
function askForCauses(context: Context, batchId: number): void {
  const { file, profile, codes } = unknownCauses(context, batchId) ?? { codes: [] }
  if (codes.length > 0 && codes.length <= mostCodes)
    throw new FileFault('unknown-causes', { file: file ?? '', profile: profile ?? '' }, codes)
}

function unpairedIn({ code, about, headers }: FileFault): UnpairedHeaders | null {
  if (headers.length === 0) return null
  const file = String(about.file)
  if (code !== 'unknown-causes') return { file, columns: [...headers] }
  return { file, columns: [], causes: { profile: String(about.profile), codes: [...headers] } }
}
