import type { Day } from '~/domain/day'
import { sentence } from '~/text/number'
import { dueText } from '~/text/signal'
import { State } from '~/ui/state'

interface DueProps {
  on: Day
  today: Day
  /** What is due, with its date: "svara senast fre 27 nov". Stands alone as long as there is time. */
  what?: string
}

/** How soon something is due: late, within five days, or later; in symbol, word and colour. */
export function Due({ on, today, what }: DueProps) {
  const kind = on < today ? 'late' : on - today <= 5 ? 'soon' : 'later'
  if (what === undefined) return <State kind={kind}>{dueText(on, today)}</State>
  return <State kind={kind}>{kind === 'later' ? sentence(what) : `${dueText(on, today)}, ${what}`}</State>
}
