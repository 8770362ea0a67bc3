import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { root } from './fingerprint.mjs'
import { run } from './run.mjs'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** A Chromium for the browser tests: one that is here, else the distribution's, else Playwright's. @returns its path. */
export async function findBrowser() {
  const given = process.env.PLAYWRIGHT_CHROMIUM_PATH
  if (given && existsSync(given)) return given
  return (await ownDownload()) ?? here() ?? (await fromDistribution()) ?? (await download())
}

const here = () => usual.find((path) => existsSync(path))

async function ownDownload() {
  const { chromium } = await import(pathToFileURL(`${root}node_modules/@playwright/test/index.mjs`).href)
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

async function fromDistribution() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  process.stderr.write('Installerar Chromium för webbläsartesterna.\n')
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const patience = ['-o', 'DPkg::Lock::Timeout=120', '-q']
  await run('apt-get', [...patience, 'update'], { env })
  await run('apt-get', [...patience, 'install', '-y', '--no-install-recommends', 'chromium'], { env })
  return here()
}

async function download() {
  await run('npx', ['playwright', 'install', 'chromium'])
  return ownDownload()
}
