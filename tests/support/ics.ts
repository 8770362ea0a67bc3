/** A calendar as a program that takes the standard at its word reads it. */
interface ReadEvent {
  [name: string]: string
}

/** Reads a calendar file by RFC 5545 and throws at whatever isn't in it: line ends, length, folding, nesting, escapes. */
export function readCalendar(file: string): { events: ReadEvent[]; zones: string[]; lines: string[] } {
  if (!file.endsWith('\r\n') || /(^|[^\r])\n/.test(file)) throw new Error('A line must end with CRLF')
  const physical = file.slice(0, -2).split('\r\n')
  for (const line of physical) if (Buffer.byteLength(line) > 75) throw new Error(`Longer than 75 octets: ${line}`)
  const lines = unfolded(physical)
  const stack: string[] = []
  const events: ReadEvent[] = []
  const zones: string[] = []
  for (const line of lines) {
    const { name, parameters, value } = property(line)
    if (name === 'BEGIN') {
      stack.push(value)
      if (value === 'VEVENT') events.push({})
    } else if (name === 'END') {
      if (stack.pop() !== value) throw new Error(`${value} ends where it did not begin`)
    } else if (stack.at(-1) === 'VEVENT') addTo(events.at(-1) ?? {}, name, parameters, value)
    else if (stack.at(-1) === 'VTIMEZONE' && name === 'TZID') zones.push(value)
  }
  if (stack.length > 0 || lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR')
    throw new Error('Not one whole calendar')
  if (!lines.includes('VERSION:2.0') || !lines.some((line) => line.startsWith('PRODID:')))
    throw new Error('A calendar says its version and who made it')
  for (const event of events) check(event, zones)
  return { events, zones, lines }
}

function unfolded(physical: string[]): string[] {
  const lines: string[] = []
  for (const line of physical) {
    if (line === '') throw new Error('An empty line')
    if (/^[ \t]/.test(line)) lines.push(`${lines.pop() ?? ''}${line.slice(1)}`)
    else lines.push(line)
  }
  return lines
}

function property(line: string): { name: string; parameters: Record<string, string>; value: string } {
  const parts = /^([A-Z-]+)((?:;[A-Z-]+=[^;:]+)*):(.*)$/s.exec(line)
  if (!parts) throw new Error(`Not a property: ${line}`)
  const [, name = '', given = '', value = ''] = parts
  const pairs = given
    .split(';')
    .filter(Boolean)
    .map((one) => one.split('=') as [string, string])
  return { name, parameters: Object.fromEntries(pairs), value }
}

const texts = new Set(['SUMMARY', 'DESCRIPTION', 'LOCATION', 'UID'])
const once = ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'SEQUENCE', 'CLASS', 'STATUS', 'URL']

function addTo(event: ReadEvent, name: string, parameters: Record<string, string>, value: string): void {
  if (name in event && once.includes(name)) throw new Error(`${name} twice`)
  event[name] = texts.has(name) ? unescaped(value) : value
  for (const [key, given] of Object.entries(parameters)) event[`${name};${key}`] = given
}

function unescaped(value: string): string {
  if (/(^|[^\\])(\\\\)*[;,]/.test(value)) throw new Error(`Not escaped: ${value}`)
  return value.replace(/\\(.?)/g, (_, sign: string) => {
    if (!['\\', ';', ',', 'n', 'N'].includes(sign)) throw new Error(`Unknown escape: ${value}`)
    return sign.toLowerCase() === 'n' ? '\n' : sign
  })
}

function check(event: ReadEvent, zones: string[]): void {
  for (const name of ['UID', 'DTSTAMP', 'DTSTART'])
    if (!event[name]) throw new Error(`An event without ${name}: ${JSON.stringify(event)}`)
  if (!/^\d{8}T\d{6}Z$/.test(event.DTSTAMP ?? '')) throw new Error(`DTSTAMP is in UTC: ${event.DTSTAMP}`)
  for (const name of ['DTSTART', 'DTEND']) {
    const whole = event[`${name};VALUE`] === 'DATE'
    const zone = event[`${name};TZID`]
    if (!whole && (!zone || !zones.includes(zone))) throw new Error(`${name} names a zone that is not there: ${zone}`)
    if (!(whole ? /^\d{8}$/ : /^\d{8}T([01]\d|2[0-3])[0-5]\d00$/).test(event[name] ?? ''))
      throw new Error(`${name} is no ${whole ? 'date' : 'time'}: ${event[name]}`)
  }
  if ((event.DTEND ?? '') <= (event.DTSTART ?? '')) throw new Error('An event ends after it begins')
}
