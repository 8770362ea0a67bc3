import { spawn } from 'node:child_process'
import { once } from 'node:events'

/**
 * `npm run bench`: the measurements of `tests/bench`, in a process of their own. They measure the built portal from outside and
 * need what only a checkout has, so they are no part of it.
 */
export async function run(words: string[]): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/bench/bench.ts', ...words], { stdio: 'inherit' })
  const [code] = (await once(child, 'close')) as [number | null]
  return code ?? 1
}
