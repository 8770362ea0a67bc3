import type { Day } from '~/domain/day'
import { readDay } from '../date'
import type { RecordReading } from './record-reading'
import { causeOf } from './codes'
import { timeFields } from './grammar'
import type { SpellRow } from '../row'

/** When and how much one transaction says somebody was away. */
type Time =
  | { kind: 'other'; code: string }
  | { kind: 'interval'; employeeNumber: string; cause: SpellRow['cause']; from: Day; to: Day; extent: number }
  | {
      kind: 'day'
      employeeNumber: string
      cause: SpellRow['cause']
      day: Day
      unit: 'hours' | 'percent'
      amount: number
    }

const fields = Object.entries(timeFields)

/** Null when the transaction is faulty; the fault is in the reading. */
export function readTime(reading: RecordReading): Time | null {
  const code = reading.value('tidkod', 'text')
  const cause = causeOf(code)
  if (cause === 'other') return { kind: 'other', code }
  const employeeNumber = reading.employeeNumber(reading.record.attributes)
  if (cause === null) reading.fail('tidkod', code === '' ? 'missing' : 'unknown-time-code', code)
  reading.attribute('postid', 'integer')
  const values: Values = {}
  for (const [name, type] of fields) values[name] = reading.value(name, type)
  if (reading.fault || cause === null) return null
  return placed(reading, values, { employeeNumber, cause })
}

type Values = Partial<Record<string, string>>
type Whose = { employeeNumber: string; cause: SpellRow['cause'] }

/** The specification asks for exactly one of a date, an interval, and a start and an end by the clock. */
function placed(reading: RecordReading, values: Values, whose: Whose): Time | null {
  const { datum, datumfrom, datumtom, starttid, sluttid, timmar, omfattning } = values
  const ways = [datum, datumfrom || datumtom, starttid || sluttid].filter(Boolean).length
  if (ways === 0) return refuse(reading, 'datum', 'missing')
  if (ways > 1) return refuse(reading, datum && (datumfrom || datumtom) ? 'datumfrom' : 'starttid', 'several-times')
  if (timmar && omfattning) return refuse(reading, 'omfattning', 'hours-and-extent', omfattning)
  if (starttid || sluttid) return byTheClock(reading, values, whose)
  if (datumfrom || datumtom) return interval(reading, values, whose)
  const day = readDay((datum ?? '').slice(0, 10)) as Day
  if (!timmar) return { kind: 'day', ...whose, day, unit: 'percent', amount: Number(omfattning || 100) }
  if (Math.abs(Number(timmar)) > 24) return refuse(reading, 'timmar', 'hours-out-of-range', timmar)
  return { kind: 'day', ...whose, day, unit: 'hours', amount: Number(timmar) }
}

function interval(
  reading: RecordReading,
  { datumfrom = '', datumtom = '', timmar = '', omfattning }: Values,
  whose: Whose,
) {
  if (datumfrom === '') return refuse(reading, 'datumfrom', 'missing')
  if (datumtom === '') return refuse(reading, 'datumtom', 'missing')
  if (timmar) return refuse(reading, 'timmar', 'hours-on-interval', timmar)
  const [from, to] = [readDay(datumfrom.slice(0, 10)) as Day, readDay(datumtom.slice(0, 10)) as Day]
  if (to < from) return refuse(reading, 'datumtom', 'end-before-start', datumtom, { from: datumfrom })
  return { kind: 'interval' as const, ...whose, from, to, extent: Number(omfattning || 100) }
}

function byTheClock(reading: RecordReading, { starttid = '', sluttid = '', timmar, omfattning }: Values, whose: Whose) {
  if (starttid === '') return refuse(reading, 'starttid', 'missing')
  if (sluttid === '') return refuse(reading, 'sluttid', 'missing')
  if (timmar || omfattning)
    return refuse(reading, timmar ? 'timmar' : 'omfattning', 'amount-with-clock', timmar || omfattning)
  const [day, last] = [readDay(starttid.slice(0, 10)), readDay(sluttid.slice(0, 10))]
  if (typeof day !== 'number') return refuse(reading, 'starttid', day.code, starttid, day.about)
  if (typeof last !== 'number') return refuse(reading, 'sluttid', last.code, sluttid, last.about)
  const hours = (last - day) * 24 + clock(sluttid) - clock(starttid)
  if (hours <= 0) return refuse(reading, 'sluttid', 'end-before-start', sluttid, { from: starttid })
  if (hours > 24) return refuse(reading, 'sluttid', 'clock-over-days', sluttid)
  return { kind: 'day' as const, ...whose, day, unit: 'hours' as const, amount: hours }
}

const clock = (dateTime: string): number => Number(dateTime.slice(11, 13)) + Number(dateTime.slice(14, 16)) / 60

function refuse(reading: RecordReading, ...fault: Parameters<RecordReading['fail']>): null {
  reading.fail(...fault)
  return null
}
