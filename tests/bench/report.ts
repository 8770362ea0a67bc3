import { cpus } from 'node:os'
import type { Measure } from './measure'

/** The table that is read. */
export function tableOf(measures: readonly Measure[]): string {
  const rows = measures.map(({ name, result, goal, met }) => [
    name,
    result,
    goal,
    met === null ? '' : met ? 'ja' : 'NEJ',
  ])
  const head = ['mätt', 'resultat', 'mål', 'nått']
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd()
  const groups = [...new Set(measures.map(({ group }) => group))]
  const parts = groups.map((group) => {
    const own = rows.filter((_row, at) => measures[at]?.group === group)
    return [`\n${group}`, ...own.map((row) => `  ${line(row)}`)].join('\n')
  })
  return [machine(), '', `  ${line(head)}`, ...parts, ''].join('\n')
}

/** The same for programs. */
export const jsonOf = (measures: readonly Measure[]): string =>
  JSON.stringify({ machine: machine(), measures }, null, 2)

const machine = (): string =>
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'okänd processor'}`
