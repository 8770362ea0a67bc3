import { Cells } from '../cells'
import { readEmployment } from '../employment-row'
import type { EmploymentRow, RowBatch } from '../row'
import { personFields } from './grammar'
import type { Paxml } from './paxml'
import { RecordReading } from './record-reading'
import { paxmlRecords, type PaxmlRecord } from './records'

/** What our columns are called in PAXml. */
export const employmentNames: ReadonlyMap<string, string> = new Map([
  ['anstallningsnummer', 'anstid'],
  ['namn', 'efternamn'],
  ['from', 'anstdatum'],
  ['tom', 'avgdatum'],
  ['personnummer', 'persnr'],
  ['epost', 'epostarb'],
  ['befattning', 'befattning'],
  ['sysselsattningsgrad', 'sysgrad'],
  ['arbetsplats', 'resenhet'],
])
const positions = new Map([...employmentNames.keys()].map((column, position) => [column, position]))

export async function* employmentBatches(paxml: Paxml): AsyncGenerator<RowBatch<EmploymentRow>> {
  const columnName = (column: string): string => employmentNames.get(column) ?? column
  const cells = new Cells({ today: paxml.options.today, positions, columnName })
  for await (const { records, bytes } of paxmlRecords(paxml, 'personal')) {
    const batch: RowBatch<EmploymentRow> = { rows: [], faults: [], read: records.length, ignored: 0, bytes }
    for (const record of records) takeRecord(record, paxml, cells, batch)
    yield batch
  }
}

function takeRecord(record: PaxmlRecord, paxml: Paxml, cells: Cells, batch: RowBatch<EmploymentRow>): void {
  if (/^(true|1)$/.test(record.attributes.delete ?? '')) {
    batch.ignored++
    return paxml.notes.add('person-to-delete')
  }
  const reading = new RecordReading(record, paxml)
  const row = readEmployment(cells.take(record.line, values(reading)))
  const fault = reading.fault ?? cells.fault
  if (fault) return void batch.faults.push(fault)
  batch.rows.push(row)
  for (const remark of cells.remarks) paxml.notes.add(remark)
}

/** In the order of `employmentNames`. */
function values(reading: RecordReading): string[] {
  const employeeNumber = reading.employeeNumber(reading.record.attributes)
  const field = (name: string): string => reading.value(name, personFields[name] ?? 'text')
  const name = `${field('fornamn')} ${field('efternamn')}`
  const [from, to] = [field('anstdatum').slice(0, 10), field('avgdatum').slice(0, 10)]
  const share = field('sysgrad') || (field('lonform') === 'TIM' ? '0' : '')
  const personalNumber = (reading.record.attributes.persnr ?? '').trim()
  return [
    employeeNumber,
    name,
    from,
    to,
    personalNumber,
    field('epostarb'),
    field('befattning'),
    share,
    costCentre(reading.record),
  ]
}

/** Dimension 1 is the cost centre, which is where the person works. */
const costCentre = ({ fields = [] }: PaxmlRecord): string => {
  const units = fields.find(({ name }) => name === 'resenheter')?.fields ?? []
  return units.find(({ attributes }) => attributes.dim === '1')?.attributes.id ?? ''
}
