import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFile } from '~/imports/file'
import { today } from './reading'
import { sick } from './paxml-file'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
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

/** How much is held at most while a file is read, in megabytes without what can be let go, and how far the reading came. */
async function reading(path: string): Promise<{ megabytes: number; rows: number; bytes: number }> {
  const before = held()
  let [most, batches, rows, bytes] = [0, 0, 0, 0]
  for await (const sheet of openFile(path, 'stor', { today })) {
    for await (const batch of sheet.batches) {
      rows += batch.rows.length
      bytes += batch.bytes
      if (batches++ % 20 === 10) most = Math.max(most, held() - before)
    }
  }
  return { megabytes: most / mebibyte, rows, bytes }
}

function held(): number {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

test('a CSV file of 50 MB is read while holding a fraction of it', async () => {
  const path = fileOf(
    50,
    'anstallningsnummer;from;tom;omfattning;orsak\n',
    (index) => `E${index % 60_000};2026-03-02;2026-03-04;50;sjuk\n`,
    '',
  )
  const { megabytes, rows, bytes } = await reading(path)
  expect(rows).toBeGreaterThan(1_300_000)
  expect(bytes).toBe(statSync(path).size)
  expect(megabytes).toBeLessThan(25)
}, 60_000)

test('the single days of a PAXml file are joined without keeping the file in memory', async () => {
  const day = (index: number) => new Date(Date.UTC(2026, 0, 5 + (index % 5))).toISOString().slice(0, 10)
  const start = '<paxml><header><version>2.0</version></header><tidtransaktioner>'
  const transaction = (index: number) => sick(day(index), {}, `anstid="${Math.floor(index / 5)}"`)
  const path = fileOf(12, start, transaction, '</tidtransaktioner></paxml>')
  const { megabytes, rows } = await reading(path)
  expect(rows).toBeGreaterThan(25_000)
  expect(megabytes).toBeLessThan(25)
}, 60_000)
