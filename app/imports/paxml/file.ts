import { encodingName } from '../encoding'
import type { OpenOptions } from '../file'
import { firstBytes } from '../first-bytes'
import { Notes } from '../notes'
import { FileFault, type OpenSheet, type RowBatch } from '../row'
import { xmlEncoding } from '../xml/encoding'
import { checkOutline } from './check'
import { employmentBatches, employmentNames } from './employments'
import type { Section } from './grammar'
import { scheduleBatches } from './schedule'
import { spellBatches } from './spells'

/** A PAXml file's staff, schedules and absence, each as a sheet of its own. */
export async function* openPaxml(path: string, name: string, options: OpenOptions): AsyncGenerator<OpenSheet> {
  const encoding = xmlEncoding(await firstBytes(path))
  const violations = new Notes()
  const outline = await checkOutline(path, encoding, options.acceptUnambiguous ? violations : null)
  if (outline.sections.size === 0) throw new FileFault('paxml-nothing-to-read')
  const share = 1 / outline.sections.size
  let carried = violations.list
  for (const [section, make] of Object.entries(sheets)) {
    if (!outline.sections.has(section as Section)) continue
    const notes = new Notes()
    notes.list.push(...carried)
    carried = []
    const { kind, names, read } = make
    yield {
      name,
      kind,
      encoding: encodingName[encoding],
      separator: null,
      profile: null,
      notes: notes.list,
      columnName: (column: string) => names.get(column) ?? column,
      batches: shared(read({ path, encoding, outline, options, notes }), share),
    } as OpenSheet
  }
}

const spellNames = new Map([
  ['anstallningsnummer', 'anstid'],
  ['from', 'datumfrom'],
  ['tom', 'datumtom'],
  ['orsak', 'tidkod'],
])
const scheduleNames = new Map([['anstallningsnummer', 'anstid']])

const sheets = {
  personal: { kind: 'personal', names: employmentNames, read: employmentBatches },
  schematransaktioner: { kind: 'schema', names: scheduleNames, read: scheduleBatches },
  tidtransaktioner: { kind: 'franvaro', names: spellNames, read: spellBatches },
} as const

/** Each section is read from the start of the file, so each counts its share of the bytes. */
async function* shared(batches: AsyncIterable<RowBatch>, share: number): AsyncGenerator<RowBatch> {
  for await (const batch of batches) yield { ...batch, bytes: Math.round(batch.bytes * share) }
}
