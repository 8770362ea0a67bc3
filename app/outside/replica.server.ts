import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { environment } from './environment.server'

type Fetched = { kind: 'done'; file: string } | { kind: 'hindered'; why: string }

/** Asks Litestream for the latest copy that it has streamed to `REPLICA_URL`. */
export async function fetchReplica(file: string): Promise<Fetched> {
  const { replicaUrl } = environment()
  if (!replicaUrl) return { kind: 'hindered', why: 'REPLICA_URL säger inte var kopian ligger.' }
  rmSync(file, { force: true })
  const code = await run('litestream', ['restore', '-o', file, replicaUrl])
  if (code === 0) return { kind: 'done', file }
  if (code === null) return { kind: 'hindered', why: 'Programmet litestream är inte installerat.' }
  return { kind: 'hindered', why: `Litestream kunde inte hämta kopian (kod ${code}).` }
}

/** @returns its exit code, or null when there is no such program. */
const run = (program: string, words: string[]): Promise<number | null> =>
  new Promise((resolve) => {
    const child = spawn(program, words, { stdio: ['ignore', 'inherit', 'inherit'] })
    child.once('error', () => resolve(null))
    child.once('close', (code) => resolve(code ?? 1))
  })
