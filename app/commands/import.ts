import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { systemContext } from '#db/context.server'
import { runImport, type ImportCall } from '~/jobs/import.server'
import { readFaultsAfter, type ImportedFile, type StoredFault } from '~/reads/import-result.server'
import { rowErrorLine } from '~/text/import-error'
import { callReport, failureText, fileReport, fileReportJson, said } from '~/text/import-report'

const usage = 'Så här: npm run import -- FIL… [--source NAMN] [--dry-run] [--skip-bad] [--json]'

/** `npm run import -- FILE…`: 0 = no bad rows, 2 = bad rows, 1 = could not run. */
export async function run(words: string[]): Promise<number> {
  const call = callFrom(words)
  if (!call) return fail(usage)
  const { files, phase, failure, failureAbout } = await runImport(call)
  if (failure !== null && failure !== 'bad-rows') return fail(failureText(failure, failureAbout ?? undefined))
  if (phase === 'discarded' && !call.dryRun) return fail('Inläsningen stoppades från portalen. Inget är inläst.')
  for (const file of files) print(file, call)
  const bad = files.reduce((sum, file) => sum + file.bad, 0)
  if (!call.json) say(callReport(bad, call))
  return bad > 0 ? 2 : 0
}

function print(file: ImportedFile, { json, dryRun }: { json: boolean; dryRun: boolean }): void {
  if (json) return say(fileReportJson(file, [...faultsOf(file)], dryRun))
  for (const fault of faultsOf(file)) say(rowErrorLine({ line: fault.line, column: fault.column, ...said(fault) }))
  say(fileReport(file))
}

function* faultsOf({ id: file }: ImportedFile): Generator<StoredFault> {
  let after = { line: -1, id: -1 }
  for (;;) {
    const outcome = readFaultsAfter(systemContext('kommandot import'), { file, ...after })
    const faults = outcome.kind === 'done' ? outcome.value : []
    yield* faults
    const last = faults.at(-1)
    if (!last) return
    after = last
  }
}

function callFrom(words: string[]): (ImportCall & { json: boolean }) | null {
  const parsed = parse(words)
  if (!parsed || parsed.positionals.length === 0) return null
  const { source, json, 'dry-run': dryRun, 'skip-bad': skipBad } = parsed.values
  const from = process.env.INIT_CWD ?? '.'
  const files = parsed.positionals.map((path) => ({ path: resolve(from, path), name: basename(path) }))
  return { files, source: source?.trim() || 'fil', dryRun, skipBad, json }
}

function parse(words: string[]) {
  const flag = { type: 'boolean', default: false } as const
  const options = { source: { type: 'string' }, 'dry-run': flag, 'skip-bad': flag, json: flag } as const
  try {
    return parseArgs({ args: words, options, allowPositionals: true })
  } catch {
    return null
  }
}

const say = (text: string): void => void process.stdout.write(`${text}\n`)

function fail(why: string): number {
  process.stderr.write(`${why}\n`)
  return 1
}
