import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { root } from './fingerprint.mjs'
import { run } from './run.mjs'

/** `npm test`: types, lint, unit and integration tests, browser walks. The last line tells how many passed and failed. */
const total = { passed: 0, failed: 0 }
await Promise.all([
  step('typer', bin('typescript/bin/tsc'), ['--noEmit'], { aside: true }),
  step('lint', bin('eslint/bin/eslint.js'), ['.', '--max-warnings', '0'], { aside: true }),
])
await vitestStep('enhetstester', 'unit')
await vitestStep('integrationstester', 'integration')
await vitestStep('långa tester: riktiga processer, minne, hela demon', 'long')
await browserStep()
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`)
process.exit(total.failed === 0 ? 0 : 1)

function vitestStep(name, project) {
  return step(name, bin('vitest/vitest.mjs'), ['run', '--project', project], { countsIn: vitestCounts })
}

async function browserStep() {
  const config = 'tests/journeys/playwright.config.ts'
  if (!existsSync(join(root, config))) return
  const path = await findBrowser()
  if (path)
    return step('webbläsare', bin('@playwright/test/cli.js'), ['test', '-c', config], {
      countsIn: playwrightCounts,
      env: { PLAYWRIGHT_CHROMIUM_PATH: path },
    })
  process.stdout.write('Ingen Chromium hittades. Installera en, eller säg var den ligger i PLAYWRIGHT_CHROMIUM_PATH.\n')
  total.failed += 1
}

/** What stands aside, beside another step, says what it has to say at once when it is over. */
async function step(name, script, words, { countsIn = () => ({ passed: 1, failed: 0 }), env = {}, aside = false }) {
  const heading = `\n— ${name}\n`
  process.stdout.write(heading)
  const { code, output } = await run(process.execPath, [script, ...words], {
    quiet: aside,
    stdout: !aside,
    env: { NO_COLOR: '1', ...env },
  })
  if (aside && output) process.stdout.write(heading + output)
  const counts = countsIn(output)
  total.passed += code === 0 ? counts.passed : counts.failed > 0 ? counts.passed : 0
  total.failed += code === 0 ? counts.failed : Math.max(1, counts.failed)
}

function vitestCounts(output) {
  const line = /^\s*Tests\s+(.*)$/m.exec(output)?.[1] ?? ''
  return { passed: number(line, /(\d+) passed/), failed: number(line, /(\d+) failed/) }
}

function playwrightCounts(output) {
  const [passed, failed, unrun] = ['passed', 'failed', 'did not run'].map((word) =>
    number(output, new RegExp(`^\\s*(\\d+) ${word}`, 'm')),
  )
  return { passed, failed: failed + unrun }
}

function number(text, expression) {
  return Number(expression.exec(text)?.[1] ?? 0)
}

function bin(path) {
  return join(root, 'node_modules', path)
}
