import { defineConfig, devices } from '@playwright/test'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Chosen once, by the process that starts; the workers inherit it. */
process.env.JOURNEY_PORT ??= String(20_000 + Math.floor(Math.random() * 12_000))
process.env.JOURNEY_MAIL_PORT ??= String(20_000 + Math.floor(Math.random() * 12_000))
process.env.JOURNEY_FOLDER ??= mkdtempSync(join(tmpdir(), 'reko-journeys-'))
const {
  JOURNEY_PORT: port,
  JOURNEY_MAIL_PORT: mail,
  JOURNEY_FOLDER: folder,
  PLAYWRIGHT_CHROMIUM_PATH: chromium,
} = process.env
const origin = `http://localhost:${port}`

/** They walk page after page, so nothing may change under their feet; the others come after. */
const looking = ['accessible', 'foreign', 'phone'].map((name) => `${name}.journey.ts`)

export default defineConfig({
  testDir: '.',
  outputDir: join(folder, 'results'),
  projects: [
    { name: 'looking', testMatch: looking },
    { name: 'doing', testMatch: '*.journey.ts', testIgnore: looking, dependencies: ['looking'] },
  ],
  fullyParallel: true,
  forbidOnly: true,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  workers: 2,
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: origin,
    actionTimeout: 30_000,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1280, height: 900 },
    launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: flags() },
  },
  webServer: {
    command: `${process.execPath} build/server/main.js`,
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    url: `${origin}/readyz`,
    timeout: 180_000,
    env: {
      PORT: port,
      ORIGIN: origin,
      DATABASE_PATH: join(folder, 'reko.db'),
      REKO_DEMO: '1',
      REKO_SEED: 'demo',
      REKO_NOW: '2026-11-20',
      SMTP_URL: `smtp://127.0.0.1:${mail}`,
    },
  },
})

function flags(): string[] {
  const quiet = ['gpu', 'quic', 'background-networking', 'component-update', 'sync'].map((part) => `--disable-${part}`)
  return [...quiet, '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
}
