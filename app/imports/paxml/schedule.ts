import type { Day } from '~/domain/day'
import { readDay } from '../date'
import type { RowBatch, RowFault, ScheduleDayRow } from '../row'
import type { Paxml } from './paxml'
import { RecordReading } from './record-reading'
import { paxmlRecords, type PaxmlRecord } from './records'

type ScheduleBatch = RowBatch<ScheduleDayRow>

/** Scheduled hours per person and day. A day with several shifts is their sum. */
export async function* scheduleBatches(paxml: Paxml): AsyncGenerator<ScheduleBatch> {
  let schedule = new Schedule(paxml, {})
  for await (const { records, bytes } of paxmlRecords(paxml, 'schematransaktioner')) {
    const batch: ScheduleBatch = { rows: [], faults: [], read: 0, ignored: 0, bytes }
    for (const record of records) {
      if (record.parent !== schedule.of) {
        schedule.empty(batch)
        schedule = new Schedule(paxml, record.parent)
      }
      schedule.add(record)
    }
    yield batch
  }
  const last: ScheduleBatch = { rows: [], faults: [], read: 0, ignored: 0, bytes: 0 }
  schedule.empty(last)
  yield last
}

class Schedule {
  private readonly days = new Map<Day, ScheduleDayRow>()
  private faults: RowFault[] = []

  constructor(
    private readonly paxml: Paxml,
    readonly of: Record<string, string>,
  ) {}

  add(record: PaxmlRecord): void {
    const reading = new RecordReading(record, this.paxml)
    const employeeNumber = reading.employeeNumber(this.of)
    const written = reading.attribute('datum', 'date')
    if (written === '') reading.fail('datum', 'missing')
    const hours = readHours(reading)
    const date = readDay(written.slice(0, 10)) as Day
    const total = hours + (this.days.get(date)?.hours ?? 0)
    if (total < 0 || total > 24) reading.fail('timmar', 'hours-out-of-range', String(total))
    if (reading.fault) this.faults.push(reading.fault)
    else this.days.set(date, { line: record.line, employeeNumber, date, hours: Math.round(total * 1e4) / 1e4 })
  }

  empty(batch: ScheduleBatch): void {
    for (const row of this.days.values()) batch.rows.push(row)
    for (const fault of this.faults) batch.faults.push(fault)
    batch.read += this.days.size + this.faults.length
    this.days.clear()
    this.faults = []
  }
}

/** Hours win over the clock, because they leave out the breaks. A shift that ends before it starts ends the day after. */
function readHours(reading: RecordReading): number {
  const hours = reading.attribute('timmar', 'decimal')
  const [start, end] = [reading.attribute('starttid', 'time'), reading.attribute('sluttid', 'time')]
  if (hours !== '') return Number(hours)
  if (start === '' || end === '') reading.fail('timmar', 'missing')
  const length = clock(end) - clock(start)
  return length > 0 ? length : length + 24
}

const clock = (time: string): number => Number(time.slice(0, 2)) + Number(time.slice(3, 5)) / 60
