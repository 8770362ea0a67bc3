import type { Notes } from '../notes'
import type { RowBatch, SpellRow } from '../row'
import { DayTable, type DayEntry } from './day-table'
import { joined } from './joined-days'
import { readOrdinaryHours, type OrdinaryHours } from './ordinary-hours'
import type { Paxml } from './paxml'
import { RecordReading } from './record-reading'
import { paxmlRecords, type PaxmlRecord } from './records'
import { absentDays } from './absent-days'
import { readTime } from './time'

type SpellBatch = RowBatch<SpellRow>

/** Intervals as they come; single days when all are known, because a spell is what they make together. */
export async function* spellBatches(paxml: Paxml): AsyncGenerator<SpellBatch> {
  const days = new DayTable()
  for await (const { records, bytes } of paxmlRecords(paxml, 'tidtransaktioner')) {
    const batch = emptyBatch(bytes)
    for (const record of records) takeRecord(record, paxml, days, batch)
    yield batch
  }
  const hours = await readOrdinaryHours(paxml, (employeeNumber) => days.knows(employeeNumber))
  let batch = emptyBatch(0)
  for (const { employeeNumber, entries } of days.perPerson()) {
    joinDays(employeeNumber, entries, hours(employeeNumber), batch, paxml.notes)
    if (batch.read < 500) continue
    yield batch
    batch = emptyBatch(0)
  }
  yield batch
}

const emptyBatch = (bytes: number): SpellBatch => ({ rows: [], faults: [], read: 0, ignored: 0, bytes })

const causeTags = ['sjuk', 'arbetsskada'] as const

function takeRecord(record: PaxmlRecord, paxml: Paxml, days: DayTable, batch: SpellBatch): void {
  const reading = new RecordReading(record, paxml)
  const time = readTime(reading)
  if (time?.kind === 'day') {
    const tag = causeTags.indexOf(time.cause) * 2 + (time.unit === 'hours' ? 1 : 0)
    return days.add(time.employeeNumber, time.day, time.amount, tag, record.line)
  }
  batch.read++
  if (time?.kind === 'interval') batch.rows.push(spell(record.line, time))
  else if (reading.fault) batch.faults.push(reading.fault)
  else {
    batch.ignored++
    paxml.notes.add('other-time-code', time?.code)
  }
}

type Interval = Pick<SpellRow, 'employeeNumber' | 'cause' | 'from' | 'to' | 'extent'>

/** `postid` is a serial number within one file, so it is nobody's id from one file to the next. */
const spell = (line: number, { employeeNumber, cause, from, to, extent }: Interval): SpellRow => ({
  line,
  employeeNumber,
  from,
  to,
  extent,
  cause,
  certificateTo: null,
  externalId: null,
})

function joinDays(
  employeeNumber: string,
  entries: DayEntry[],
  hours: OrdinaryHours,
  batch: SpellBatch,
  notes: Notes,
): void {
  const { days, faults, cancelled } = absentDays(entries, hours, notes)
  const spells = causeTags.flatMap((cause) =>
    joined(
      days.filter((day) => day.cause === cause),
      hours,
    ).map(({ line, ...rest }) => spell(line, { employeeNumber, ...rest })),
  )
  batch.rows.push(...spells)
  batch.faults.push(...faults)
  batch.ignored += cancelled
  batch.read += spells.length + faults.length + cancelled
  if (cancelled > 0) notes.add('day-taken-back', undefined, cancelled)
  if (days.length > spells.length) notes.add('days-joined', undefined, days.length)
}
