import type { Day } from '~/domain/day'
import { dueText } from '~/text/signal'
import { State } from '~/ui/state'

/** How soon something is due: late, within five days, or later; in symbol, word and colour. */
export function Due({ on, today }: { on: Day; today: Day }) {
  const kind = on < today ? 'late' : on - today <= 5 ? 'soon' : 'later'
  return <State kind={kind}>{dueText(on, today)}</State>
}
