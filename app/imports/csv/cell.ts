/** A cell that begins at a quote. @returns its text and where it ends, −1 when its end hasn't come yet. */
export function quotedCell(text: string, start: number): [cell: string, end: number] {
  for (let at = start + 1; ; at += 2) {
    at = text.indexOf('"', at)
    if (at === -1) return ['', -1]
    if (text[at + 1] !== '"') return [text.slice(start + 1, at).replaceAll('""', '"'), at + 1]
  }
}

/** A cell up to the next separator or line break. */
export function bareCell(text: string, start: number, separator: string, newline: string): [cell: string, end: number] {
  const lineEnd = text.indexOf(newline, start)
  const cellEnd = text.indexOf(separator, start)
  const end = cellEnd !== -1 && (cellEnd < lineEnd || lineEnd === -1) ? cellEnd : lineEnd
  return [text.slice(start, end), end]
}
