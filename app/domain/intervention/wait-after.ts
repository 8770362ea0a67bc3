import { addDays } from '../day'
import { waitsAfterwards } from './afterwards'
import { closureOf, type InterventionFacts } from './facts'
import { wait, type Wait } from './wait'

/** A month to say how it went; the recheck shows itself a month ahead. */
export function afterClosing(facts: InterventionFacts): Wait[] {
  const closed = closureOf(facts)?.on ?? facts.chosen.on
  const waiting = waitsAfterwards(facts)
  const recheck = waiting?.recheckOn ?? null
  return [
    ...(waiting?.evaluation ?? []).map((part) => wait(part, 'evaluate', addDays(closed, 30), closed)),
    ...(recheck === null ? [] : [wait('owner', 'recheck', recheck, addDays(recheck, -30))]),
  ]
}
