import type { Day } from '~/domain/day'
import { stepOf, steps } from '~/domain/intervention/stage'
import { path } from '~/paths'
import { shortDay } from '~/text/day'
import { stepName } from '~/text/intervention-form'
import { dueIn } from '~/text/support'
import { State } from '~/ui/state'
import type { WorkplaceList } from '~/reads/workplaces.server'
import type { SharedIntervention } from '~/reads/interventions.server'

interface SupportCellProps {
  intervention: SharedIntervention
  house: WorkplaceList['house']
  today: Day
}

/** How far the support at a workplace has come, and what is next: the whole leads there. */
export function SupportCell({ intervention, house, today }: SupportCellProps) {
  const step = stepOf(intervention.stage)
  const due = dueIn(intervention)
  return (
    <a href={path('intervention', { id: intervention.slug })} className="group block">
      <State kind={step ? 'ongoing' : 'later'}>
        <span className="underline underline-offset-3 group-hover:decoration-2">
          {step ? `Steg ${steps.indexOf(step) + 1} av 3` : 'Vald'}
        </span>
      </State>
      <span className="block text-meta text-ink-2">
        {due ? `${due.on < today ? due.late : due.what} ${shortDay(due.on, today)}` : step ? stepName(step, house) : ''}
      </span>
    </a>
  )
}
