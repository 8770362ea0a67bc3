import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FileFault } from '~/imports/row'
import { paxml, sick, times } from './paxml-file'
import { sheetsOf, type ReadSheet } from './reading'
import { workbook } from './workbook'

/** Every file is either refused with a code, or each of its rows is a row, a fault or left out. */
async function isReadOrRefused(content: Uint8Array | string, acceptUnambiguous = false): Promise<void> {
  const outcome = await sheetsOf(content, { acceptUnambiguous }).catch((error: unknown) => error)
  if (outcome instanceof FileFault) return void expect(outcome.code).toMatch(/^[a-z-]+$/)
  if (!Array.isArray(outcome)) throw outcome
  for (const sheet of outcome as ReadSheet[]) {
    expect(sheet.rows.length + sheet.faults.length + sheet.ignored).toBe(sheet.read)
    expect(sheet.faults.every(({ line, column }) => line > 0 && column !== '')).toBe(true)
  }
}

const cell = fc.oneof(
  fc.constantFrom(
    'E1',
    '2026-03-02',
    '20260302',
    'TV',
    '0,5',
    '100',
    'sjuk',
    'vab',
    '19121212-1212',
    '"',
    '""',
    '\n',
    ';',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const header = fc.constantFrom(
  'anstallningsnummer;from;tom;omfattning;orsak',
  'anstallningsnummer;namn;personnummer;arbetsplats;from;tom',
  'kod;namn;typ;overordnad',
  'anstallningsnummer;datum;timmar',
)

test('any bytes', () =>
  fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => isReadOrRefused(bytes)),
    { numRuns: 300 },
  ))

test('any text under a header of ours, in any encoding', () =>
  fc.assert(
    fc.asyncProperty(
      header,
      fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 8 }),
      fc.constantFrom('utf8', 'latin1', 'utf16le'),
      (head, rows, encoding) =>
        isReadOrRefused(
          Buffer.from(
            `${encoding === 'utf16le' ? '\ufeff' : ''}${head}\n${rows.map((row) => row.join(';')).join('\n')}`,
            encoding as BufferEncoding,
          ),
        ),
    ),
    { numRuns: 300 },
  ))

const whole = paxml(times(sick('2026-03-02'), sick('2026-03-03', { timmar: '4' })))

test('PAXml with anything in it changed', () =>
  fc.assert(
    fc.asyncProperty(
      fc.nat(whole.length),
      fc.nat(30),
      fc.string({ maxLength: 20 }),
      fc.boolean(),
      (at, length, text, accept) => isReadOrRefused(whole.slice(0, at) + text + whole.slice(at + length), accept),
    ),
    { numRuns: 300 },
  ))

test('a workbook with anything in it changed', async () => {
  const file = await workbook([
    {
      name: 'A',
      rows: [
        ['anstallningsnummer', 'from', 'tom'],
        ['E1', 46083, 'TV'],
      ],
    },
  ])
  await fc.assert(
    fc.asyncProperty(fc.nat(file.length - 1), fc.uint8Array({ minLength: 1, maxLength: 8 }), (at, bytes) => {
      const changed = Buffer.from(file)
      changed.set(bytes.subarray(0, changed.length - at), at)
      return isReadOrRefused(changed)
    }),
    { numRuns: 300 },
  )
})
