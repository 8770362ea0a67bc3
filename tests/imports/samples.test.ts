import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sheetsOf } from './reading'

/** Samples that others have published are no part of the project: where they lie beside it, they are read too. */
const folder = new URL('../../../shared/data/paxml/samples/', import.meta.url)
const missing = !existsSync(folder)

describe.skipIf(missing)(`publicerade exempel på PAXml${missing ? ': finns inte här, hoppas över' : ''}`, () => {
  test.each([
    [
      'official.pax',
      [
        { read: 1, rows: 0, faults: 1 },
        { read: 3, rows: 3, faults: 0 },
        { read: 2, rows: 1, faults: 0 },
      ],
    ],
    ['nonconforming-2.2-absence.xml', [{ read: 3, rows: 1, faults: 0 }]],
    ['vendor-timeregistration.xml', [{ read: 25, rows: 1, faults: 0 }]],
    [
      'vendor-with-bom.xml',
      [
        { read: 2, rows: 0, faults: 2 },
        { read: 8, rows: 0, faults: 0 },
      ],
    ],
  ])('%s gives the same whether or not what is unambiguous may be taken', async (name, expected) => {
    for (const acceptUnambiguous of [false, true]) {
      const sheets = await sheetsOf(readFileSync(new URL(name, folder)), { acceptUnambiguous })
      expect(sheets.map(({ read, rows, faults }) => ({ read, rows: rows.length, faults: faults.length }))).toEqual(
        expected,
      )
    }
  })
})
