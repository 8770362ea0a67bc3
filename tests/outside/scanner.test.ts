import { mkdtempSync, readFileSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { scan } from '~/outside/scanner.server'

const file = new TextEncoder().encode('%PDF-1.7 what somebody sent')
const folder = mkdtempSync(join(tmpdir(), 'scan-'))

test('the scanner reads the file on its standard input, and its answer is clean, found or unsure', async () => {
  const seen = join(folder, 'seen')
  expect(await scan(file, { command: `cat > ${seen}` })).toBe('clean')
  expect(readFileSync(seen, 'utf8')).toBe('%PDF-1.7 what somebody sent')
  expect(await scan(file, { command: 'cat > /dev/null; exit 1' })).toBe('found')
  expect(await scan(file, { command: 'exit 2' })).toBe('unsure')
  expect(await scan(file, { command: 'no-such-scanner-anywhere' })).toBe('unsure')
})

test('without a scanner nothing is asked', async () => {
  expect(await scan(file, { command: null })).toBe('none')
})

test('a scanner that never reads a large file, or reads only its beginning, still answers', async () => {
  const large = new Uint8Array(10 * 1024 * 1024)
  expect(await scan(large, { command: 'exit 0' })).toBe('clean')
  expect(await scan(large, { command: 'head -c 10 > /dev/null; exit 1' })).toBe('found')
})

test('one that does not answer in time is ended with all it has started, and the file is not vouched for', async () => {
  const late = join(folder, 'late')
  expect(await scan(file, { command: `sleep 1; touch ${late}`, milliseconds: 200 })).toBe('unsure')
  await pause(1_200)
  expect(existsSync(late)).toBe(false)
})

test('it is given no secret of ours', async () => {
  process.env.SESSION_SECRET_FOR_TEST = 'hemligt'
  const seen = join(folder, 'environment')
  await scan(file, { command: `env > ${seen}` })
  delete process.env.SESSION_SECRET_FOR_TEST
  expect(readFileSync(seen, 'utf8')).not.toContain('hemligt')
})
