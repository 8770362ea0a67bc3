import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { root } from './fingerprint.mjs'

const lock = join(tmpdir(), `rekoportalen-setup-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`)

/** Two commands that start together don't install or build into the same folder at the same time. */
export async function alone(work) {
  while (!take()) await pause(300)
  try {
    return await work()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function take() {
  try {
    mkdirSync(lock)
    writeFileSync(join(lock, 'pid'), String(process.pid))
    return true
  } catch (fault) {
    if (fault.code !== 'EEXIST') throw fault
    if (!ownerLives()) rmSync(lock, { recursive: true, force: true })
    return false
  }
}

function ownerLives() {
  try {
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0)
    return true
  } catch (fault) {
    return fault.code === 'EPERM' || fault.code === 'ENOENT'
  }
}
