/** `NAME:value`, as a line of a calendar file. */
export const property = (name: string, value: string | number): string => `${name}:${value}`

/** Lines within `BEGIN` and `END`. */
export const component = (name: string, lines: readonly string[]): string[] => [
  `BEGIN:${name}`,
  ...lines,
  `END:${name}`,
]

/** Backslash, semicolon, comma and line break are escaped; other control characters can't stand in a text. */
export const text = (plain: string): string =>
  plain
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n')

/** A line goes on after a break and a space, never within a character. */
export function folded(line: string): string {
  const rows: string[] = []
  let row = ''
  for (const sign of line) {
    if (Buffer.byteLength(row + sign) > 75) {
      rows.push(row)
      row = ' '
    }
    row += sign
  }
  return [...rows, row].join('\r\n')
}
