import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, isStamped, root, setStamp } from './fingerprint.mjs'
import { run } from './run.mjs'

const stamp = 'node_modules/.installed'

/** Installs what package-lock.json says, when it isn't what is installed. */
export async function ensureInstalled() {
  const state = fingerprint(['package-lock.json'])
  if (isStamped(stamp, state)) return
  if (!(await installedAsLocked()) || (await driverFault()) !== null) await install()
  const fault = await driverFault()
  if (fault !== null) stopWith(driverAdvice(fault))
  setStamp(stamp, state)
}

/** Installed by hand, in the same versions: no need to do it again. */
async function installedAsLocked() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false
  const { code } = await run('npm', ['ls', '--all', '--include=dev'], { quiet: true })
  return code === 0
}

async function driverFault() {
  const { code, output } = await run(process.execPath, ['-e', "new (require('better-sqlite3'))(':memory:')"], {
    quiet: true,
  })
  return code === 0 ? null : output
}

async function install() {
  process.stderr.write('Installerar det portalen är byggd av. Första gången tar det några minuter.\n')
  const words = ['ci', '--include=dev', '--no-audit', '--no-fund']
  const { code } = await run('npm', words, { env: { npm_config_loglevel: 'error' } })
  if (code !== 0) stopWith(driverAdvice(`npm ci slutade med kod ${code}`))
}

function stopWith(text) {
  process.stderr.write(`${text}\n`)
  process.exit(1)
}

const driverAdvice = (detail) => `
Installationen gick inte att göra klar: ${detail.trim().split('\n').at(-1)}

SQLite-drivrutinen (better-sqlite3) behöver antingen
  - kunna hämta sin färdiga fil från github.com, eller
  - python3, make och en C++-kompilator på den här datorn.
    Debian och Ubuntu: apt-get install -y python3 make g++
    macOS: xcode-select --install
Kör sedan kommandot igen.`
