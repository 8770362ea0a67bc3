import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { root } from './fingerprint.mjs'
import { run } from './run.mjs'

/** `npm test`: types, lint, unit and integration tests, browser walks. The last line tells how many passed and failed. */
const total = { passed: 0, failed: 0 }
await step('typer', bin('typescript/bin/tsc'), ['--noEmit'])
await step('lint', bin('eslint/bin/eslint.js'), ['.', '--max-warnings', '0'])
await step('enhets- och integrationstester', bin('vitest/vitest.mjs'), ['run'], vitestCounts)
await browserStep()
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`)
process.exit(total.failed === 0 ? 0 : 1)

async function browserStep() {
  const config = 'tests/journeys/playwright.config.ts'
  if (!existsSync(join(root, config))) return
  const path = await findBrowser()
  if (path)
    return step('webbläsare', bin('@playwright/test/cli.js'), ['test', '-c', config], playwrightCounts, {
      PLAYWRIGHT_CHROMIUM_PATH: path,
    })
  process.stdout.write('Ingen Chromium hittades. Installera en, eller säg var den ligger i PLAYWRIGHT_CHROMIUM_PATH.\n')
  total.failed += 1
}

async function step(name, script, words, countsIn = () => ({ passed: 1, failed: 0 }), env = {}) {
  process.stdout.write(`\n— ${name}\n`)
  const { code, output } = await run(process.execPath, [script, ...words], {
    stdout: true,
    env: { NO_COLOR: '1', ...env },
  })
  const counts = countsIn(output)
  total.passed += code === 0 ? counts.passed : counts.failed > 0 ? counts.passed : 0
  total.failed += code === 0 ? counts.failed : Math.max(1, counts.failed)
}

function vitestCounts(output) {
  const line = /^\s*Tests\s+(.*)$/m.exec(output)?.[1] ?? ''
  return { passed: number(line, /(\d+) passed/), failed: number(line, /(\d+) failed/) }
}

function playwrightCounts(output) {
  return { passed: number(output, /^\s*(\d+) passed/m), failed: number(output, /^\s*(\d+) failed/m) }
}

function number(text, expression) {
  return Number(expression.exec(text)?.[1] ?? 0)
}

function bin(path) {
  return join(root, 'node_modules', path)
}
