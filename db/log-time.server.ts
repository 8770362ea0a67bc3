import { freeWeekdays, summerTime, type LogTime } from '~/domain/log-time'

/** SQL for whether a moment was at that time of day in Stockholm; takes `@free` when it is about working hours. */
export function isAtTime(moment: string, time: LogTime): string {
  const local = `(${moment} + ${offset(moment, time.years)})`
  if (time.kind === 'mellan') {
    const minute = `${local} / 60000 % 1440`
    const [from, until] = [Math.trunc(time.from), Math.trunc(time.until)]
    return `(${minute} >= ${from} ${from < until ? 'AND' : 'OR'} ${minute} < ${until})`
  }
  const hour = `${local} / 3600000 % 24`
  const day = `${local} / 86400000`
  const outside = `(${hour} < ${Math.trunc(time.from)} OR ${hour} >= ${Math.trunc(time.until)}
    OR (${day} + 3) % 7 >= 5 OR ${day} IN (SELECT value FROM json_each(@free)))`
  return time.kind === 'utanfor' ? outside : `NOT ${outside}`
}

/** JSON list of the weekdays that nobody works on. */
export const freeDays = (time: LogTime | null): string =>
  time === null || time.kind === 'mellan' ? '[]' : JSON.stringify(freeWeekdays(...time.years))

function offset(moment: string, [first, last]: LogTime['years']): string {
  const summers = Array.from({ length: last - first + 1 }, (_none, place) => summerTime(last - place))
  const inSummer = summers.map(({ from, until }) => `(${moment} >= ${from} AND ${moment} < ${until})`)
  return `CASE WHEN ${inSummer.join(' OR ')} THEN 7200000 ELSE 3600000 END`
}
