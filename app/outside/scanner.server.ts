import { spawn } from 'node:child_process'
import { environment } from './environment.server'

/** `none`: no scanner is configured. `unsure`: it didn't answer in time, or with something else than yes or no. */
export type Scanned = 'clean' | 'found' | 'unsure' | 'none'

interface Scanner {
  command: string | null
  milliseconds?: number
}

/**
 * Shows a file to the command in ATTACHMENT_SCAN: the file on its standard input, 0 = clean and 1 = something found, as clamdscan
 * answers. It gets nothing of our own environment, and a file that nobody could vouch for isn't clean.
 */
export function scan(
  bytes: Uint8Array,
  { command, milliseconds = 30_000 }: Scanner = { command: environment().attachmentScan },
): Promise<Scanned> {
  if (command === null) return Promise.resolve('none')
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, detached: true, stdio: ['pipe', 'ignore', 'ignore'], env: little() })
    const late = setTimeout(() => {
      endWithChildren(child.pid)
      resolve('unsure')
    }, milliseconds)
    const answer = (code: number | null) => {
      clearTimeout(late)
      resolve(code === 0 ? 'clean' : code === 1 ? 'found' : 'unsure')
    }
    child.on('error', () => answer(null))
    child.on('close', answer)
    child.stdin.on('error', () => undefined)
    child.stdin.end(bytes)
  })
}

const little = (): NodeJS.ProcessEnv => {
  const { PATH, HOME, LANG, TMPDIR, NODE_ENV } = process.env
  return { PATH, HOME, LANG, TMPDIR, NODE_ENV }
}

function endWithChildren(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    return
  }
}
