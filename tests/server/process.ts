import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A folder of its own for a portal that is started for real, with what its processes are told. */
export async function household(more: Record<string, string> = {}) {
  if (!existsSync('build/.built')) throw new Error('There is no build to start: npm run build')
  const folder = mkdtempSync(join(tmpdir(), 'reko-process-'))
  const port = await freePort()
  const unset = { NODE_ENV: 'production', REKO_NOW: '', SESSION_SECRET: '', DATA_KEY: '', ORIGIN: '' } as const
  const env = { ...process.env, ...unset, DATABASE_PATH: join(folder, 'reko.db'), PORT: String(port), ...more }
  const children: ChildProcess[] = []
  const start = (script: string, ...words: string[]) => {
    const child = spawn(process.execPath, [`build/server/${script}.js`, ...words], { env })
    children.push(child)
    return heard(child)
  }
  return {
    folder,
    url: `http://127.0.0.1:${port}`,
    start,
    command: async (...words: string[]) => {
      const { ended, said } = start('command', ...words)
      return { code: await ended, said: said() }
    },
    async tidy() {
      for (const child of children) child.kill('SIGKILL')
      await Promise.all(children.map((child) => child.exitCode ?? child.signalCode ?? once(child, 'exit')))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function heard(child: ChildProcess) {
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  return { ended, said: () => output, kill: (signal: NodeJS.Signals) => child.kill(signal) }
}

/** @returns whether it became ready within so many milliseconds. */
export async function becomesReady(url: string, within = 20_000): Promise<boolean> {
  for (const end = Date.now() + within; Date.now() < end; await pause(100)) {
    const answer = await fetch(`${url}/readyz`).catch(() => null)
    if (answer?.ok) return true
  }
  return false
}

/** Below those that the system hands out by itself, so that no outgoing connection takes it meanwhile. */
async function freePort(): Promise<number> {
  const port = 20_000 + Math.floor(Math.random() * 12_000)
  const probe = createServer().listen(port, '127.0.0.1')
  const free = await once(probe, 'listening').then(
    () => true,
    () => false,
  )
  if (!free) return freePort()
  probe.close()
  await once(probe, 'close')
  return port
}
