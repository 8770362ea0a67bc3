import { accept, refuse, type Decision } from '../outcome'
import type { ChoiceReason } from './answer'
import type { Body, Moment } from './event'
import { dateFault } from './next-date'
import type { By } from './party'

/** What choosing comes to: the intervention that is open there already, or a new one. */
type Choosing = { existing: string } | Body<'chosen'>

/** Choose a workplace for support, as its insatsägare. One intervention is open per workplace: asking again shows it. */
export function chooseWorkplace(
  open: { slug: string } | null,
  { why, nextOn }: Pick<Body<'chosen'>, 'nextOn'> & { why: ChoiceReason },
  by: By,
  { today }: Moment,
): Decision<Choosing> {
  if (by.role !== 'insatsagare') return refuse('intervention-not-yours')
  if (open !== null) return accept({ existing: open.slug })
  const fault = dateFault(nextOn, today)
  return fault === null ? accept({ kind: 'chosen', owner: by.accountId, why, nextOn }) : refuse(fault)
}
