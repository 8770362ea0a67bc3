export type Separator = ';' | ',' | '\t'

const separators = [';', ',', '\t'] as const

export const separatorName: Record<Separator, string> = { ';': 'semikolon', ',': 'komma', '\t': 'tabb' }

/** The sign that stands most often in the header outside quotes; Excel's own `sep=;` line decides when there is one. */
export function detectSeparator(firstLine: string): Separator {
  const told = /^sep=(.)$/.exec(firstLine.trimEnd())
  const bare = told?.[1] ?? firstLine.replace(/"[^"]*"/g, '')
  const count = (separator: Separator) => bare.split(separator).length
  return separators.reduce((best, separator) => (count(separator) > count(best) ? separator : best))
}
