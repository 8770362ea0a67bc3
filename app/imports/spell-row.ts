import type { Cells } from './cells'
import { lastDay } from './last-day'
import { readExtent } from './number'
import type { SpellRow } from './row'

const causes = ['sjuk', 'arbetsskada'] as const

/** Absence for other causes is none of ours, so such a row is left out before anything in it can be a fault. */
export function readSpell(cells: Cells): SpellRow {
  const cause = readCause(cells)
  const employeeNumber = cells.text('anstallningsnummer', 60)
  const from = cells.day('from')
  const to = lastDay(cells, from)
  const certificateTo = cells.optionalDay('intyg_tom')
  const extent = cells.number('omfattning', 100, (it) => it > 0 && it <= 100, 'extent-out-of-range', readExtent)
  const externalId = cells.optionalText('extern_id', 100)
  return { line: cells.line, employeeNumber, from, to, extent, cause, certificateTo, externalId }
}

function readCause(cells: Cells): SpellRow['cause'] {
  const value = cells.raw('orsak').slice(0, 40).toLowerCase()
  const cause = value === '' ? 'sjuk' : causes.find((known) => known === value)
  if (!cause) cells.leaveOut('other-cause', cells.raw('orsak'))
  return cause ?? 'sjuk'
}
