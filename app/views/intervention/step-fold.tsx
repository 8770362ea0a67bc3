import type { ReactNode } from 'react'
import { parseDay } from '~/domain/day'
import { valueOf, type Row } from '~/domain/intervention/draft'
import { shortDay } from '~/text/day'
import { rowName } from '~/text/intervention-form'
import type { ValueContext } from '~/text/intervention-value'
import type { GroupRule } from '~/domain/intervention/step-form'

interface StepFold {
  group: GroupRule
  row: Row
  context: ValueContext
  open: boolean
  lacks: boolean
  children: ReactNode
}

/** A row with many fields, shut while there is nothing to write in it: what it is, who and when. */
export const StepFold = ({ group, row, context, open, lacks, children }: StepFold) => (
  <details className="why" open={open}>
    <summary>
      <span className="py-1">
        {rowName(group, row.values)}
        <br />
        <span className="inline-block text-small font-regular text-ink-2">{noteOf(row, lacks, context)}</span>
      </span>
    </summary>
    <div className="mt-2">{children}</div>
  </details>
)

const noteOf = (row: Row, lacks: boolean, { today }: ValueContext): string => {
  const due = parseDay(valueOf(row, 'due'))
  const until =
    valueOf(row, 'ongoing') === 'yes' ? 'tills vidare' : due === null ? '' : `klar senast ${shortDay(due, today)}`
  return [valueOf(row, 'responsible'), until, lacks ? 'något saknas' : ''].filter(Boolean).join(', ')
}
