import { addDays } from '../day'
import { accept, refuse, type Decision } from '../outcome'
import { waitsAfterwards } from './afterwards'
import type { RecheckAnswer } from './answer'
import type { Body, Moment } from './event'
import type { InterventionFacts } from './facts'
import { partOf, type By } from './party'

/** The recheck can be answered this many days before its day. */
const earlyDays = 30

/** Say, a year after closing, whether what was built still stands. */
export function recheckIntervention(
  facts: InterventionFacts,
  { answer, text }: { answer: RecheckAnswer; text: string },
  by: By,
  { today }: Moment,
): Decision<Body<'rechecked'>> {
  const waiting = waitsAfterwards(facts)
  const part = partOf(facts, by)
  if (part !== 'owner' && part !== 'chef') return refuse('intervention-not-yours')
  if (waiting === null) return refuse('intervention-not-closed')
  if (waiting.recheckOn === null) return refuse('already-rechecked')
  if (today < addDays(waiting.recheckOn, -earlyDays)) return refuse('recheck-too-early')
  return accept({ kind: 'rechecked', answer, text: text.trim() })
}
