import { spawn } from 'node:child_process'
import { root } from './fingerprint.mjs'

/** Runs a program and shows what it says on stderr, so that a command's own answer is alone on stdout. */
export function run(program, words, { env = {}, quiet = false, stdout = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet || stdout ? 'pipe' : process.stderr, quiet ? 'pipe' : process.stderr],
    })
    let output = ''
    const keep = (echo) => (chunk) => {
      output += chunk
      if (echo) process.stdout.write(chunk)
    }
    child.stdout?.on('data', keep(stdout))
    child.stderr?.on('data', keep(false))
    child.once('error', (fault) => resolve({ code: 127, output: String(fault) }))
    child.once('close', (code, signal) => resolve({ code: code ?? (signal ? 1 : 0), output }))
  })
}
