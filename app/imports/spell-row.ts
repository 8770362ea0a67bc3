import { causeOf } from '~/domain/import/cause'
import type { Causes } from '~/domain/import/cause-meaning'
import { shownValue } from '~/domain/import/shown-value'
import type { Cells } from './cells'
import { lastDay } from './last-day'
import { readExtent } from './number'
import type { SpellRow } from './row'

const longestCause = 80

/** Absence for other causes is none of ours, so such a row is left out before anything in it can be a fault. */
export function readSpell(cells: Cells, causes: Causes | null): SpellRow {
  const cause = readCause(cells, causes)
  const employeeNumber = cells.text('anstallningsnummer', 60)
  const from = cells.day('from')
  const to = lastDay(cells, from)
  const certificateTo = cells.optionalDay('intyg_tom')
  const extent = cells.number('omfattning', 100, (it) => it > 0 && it <= 100, 'extent-out-of-range', readExtent)
  const externalId = cells.optionalText('extern_id', 100)
  return { line: cells.line, employeeNumber, from, to, extent, cause, certificateTo, externalId }
}

/** A code that a mapping profile says nothing of may be illness, so it is a fault until somebody has said what it is. */
function readCause(cells: Cells, causes: Causes | null): SpellRow['cause'] {
  const written = cells.raw('orsak')
  const cause = causeOf(written.slice(0, longestCause), causes)
  if (cause === 'annat') cells.leaveOut('other-cause', written)
  else if (cause === 'unknown' && causes) cells.fail('orsak', 'unknown-cause', { cause: shownValue('orsak', written) })
  else if (cause === 'unknown') cells.leaveOut('unknown-cause', written)
  return cause === 'arbetsskada' ? cause : 'sjuk'
}
