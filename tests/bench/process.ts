import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export interface Running {
  url: string
  child: ChildProcess
  /** Milliseconds from start to the first page. */
  startedIn: number
  stop(): Promise<void>
}

const fromTop = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** The words that make Node run one of the bench's own programs, or the built portal. */
export const program = {
  portal: [fromTop('build/server/main.js')],
  countingPortal: ['--import', fromTop('tests/bench/pages/statements.mjs'), fromTop('build/server/main.js')],
  bareRemix: [fromTop('tests/bench/start/bare-remix.mjs')],
  ours: (file: string) => ['--import', 'tsx', fromTop(`tests/bench/${file}`)],
}

/** A server in a process of its own, ready to answer `path`. It gets its port in `PORT`. */
export async function serving(words: readonly string[], env: NodeJS.ProcessEnv, path = '/'): Promise<Running> {
  const port = await freePort()
  const started = performance.now()
  const child = spawn(process.execPath, words, {
    env: { ...env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  while (!(await answers(`${url}${path}`))) {
    if (child.exitCode !== null) throw new Error(`${words.at(-1)} ended with code ${child.exitCode}`)
    await pause(5)
  }
  const startedIn = performance.now() - started
  return { url, child, startedIn, stop: () => stop(child) }
}

async function answers(url: string): Promise<boolean> {
  const answer = await fetch(url, { redirect: 'manual' }).catch(() => null)
  await answer?.text()
  return answer !== null && answer.status < 400
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

/** Runs one of the bench's programs to its end. @returns what it wrote, as JSON. */
export async function answerOf<Value>(file: string, env: NodeJS.ProcessEnv, input: unknown = null): Promise<Value> {
  const child = spawn(process.execPath, program.ours(file), { env, stdio: ['pipe', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stdin.end(JSON.stringify(input))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${file} ended with code ${String(code)}`)
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Value
}

/** Megabytes in memory right now; of this machine's own accounts, so only where there is a /proc. */
export function memoryOf({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024
}

/** Milliseconds of processor time it has used so far, its threads together: what a busy machine can't make longer. */
export function processorTimeOf({ pid }: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}

async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000)
    const probe = createServer().listen(port, '127.0.0.1')
    const free = await Promise.race([once(probe, 'listening').then(() => true), once(probe, 'error').then(() => false)])
    if (!free) continue
    const { port: found } = probe.address() as AddressInfo
    probe.close()
    await once(probe, 'close')
    return found
  }
}
