import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFile } from '~/imports/file'
import { today } from './reading'
import { sick } from './paxml-file'

const mebibyte = 1024 * 1024
let folder = ''

beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'reko-import-'))))
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(size: number, start: string, line: (index: number) => string, end: string): string {
  const path = join(folder, 'stor')
  const file = openSync(path, 'w')
  writeSync(file, start)
  for (let index = 0, written = 0; written < size * mebibyte;) {
    const lines = Array.from({ length: 5_000 }, () => line(index++)).join('')
    written += writeSync(file, lines)
  }
  writeSync(file, end)
  closeSync(file)
  return path
}

/** How much the process grows at most while a file is read, in megabytes, and how far the reading came. */
async function reading(path: string): Promise<{ megabytes: number; rows: number; bytes: number }> {
  const before = process.memoryUsage().rss
  let [peak, rows, bytes] = [0, 0, 0]
  for await (const sheet of openFile(path, 'stor', { today })) {
    for await (const batch of sheet.batches) {
      rows += batch.rows.length
      bytes += batch.bytes
      peak = Math.max(peak, process.memoryUsage().rss - before)
    }
  }
  return { megabytes: peak / mebibyte, rows, bytes }
}

test('a CSV file of 50 MB is read in a fraction of its size', async () => {
  const path = fileOf(
    50,
    'anstallningsnummer;from;tom;omfattning;orsak\n',
    (index) => `E${index % 60_000};2026-03-02;2026-03-04;50;sjuk\n`,
    '',
  )
  const { megabytes, rows, bytes } = await reading(path)
  expect(rows).toBeGreaterThan(1_300_000)
  expect(bytes).toBe(statSync(path).size)
  expect(megabytes).toBeLessThan(120)
}, 60_000)

test('the single days of a PAXml file are joined without keeping the file in memory', async () => {
  const day = (index: number) => new Date(Date.UTC(2026, 0, 5 + (index % 5))).toISOString().slice(0, 10)
  const start = '<paxml><header><version>2.0</version></header><tidtransaktioner>'
  const transaction = (index: number) => sick(day(index), {}, `anstid="${Math.floor(index / 5)}"`)
  const path = fileOf(12, start, transaction, '</tidtransaktioner></paxml>')
  const { megabytes, rows } = await reading(path)
  expect(rows).toBeGreaterThan(25_000)
  expect(megabytes).toBeLessThan(120)
}, 60_000)
