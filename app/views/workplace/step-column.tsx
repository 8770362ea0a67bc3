import type { Day } from '~/domain/day'
import type { Step } from '~/domain/intervention/stage'
import { path } from '~/paths'
import type { SharedIntervention } from '~/reads/interventions.server'
import type { WorkplaceList } from '~/reads/workplaces.server'
import { shortDay } from '~/text/day'
import { numberedStep } from '~/text/intervention'
import { counted, sentence } from '~/text/number'
import { dueIn } from '~/text/support'
import { State } from '~/ui/state'

interface StepColumnProps {
  step: Step
  all: readonly SharedIntervention[]
  house: WorkplaceList['house']
  today: Day
}

const mostShown = 4

/** The interventions in a step, the first few of them. */
export function StepColumn({ step, all, house, today }: StepColumnProps) {
  const shown = all.length > mostShown ? all.slice(0, mostShown - 1) : all
  return (
    <div>
      <h3 className="flex justify-between border-b-[1.5px] border-line pb-1.5 text-h3">
        {numberedStep(step, house)} <span>{all.length}</span>
      </h3>
      <ul>
        {shown.map((one) => (
          <li key={one.slug} className="border-b border-rule py-3">
            <a href={path('intervention', { id: one.slug })} className="link target">
              {one.unit.name}
            </a>
            <NextLine intervention={one} today={today} />
          </li>
        ))}
        {all.length > shown.length && (
          <li className="border-b border-rule py-3 text-row text-ink-2">
            och {counted(all.length - shown.length, 'till', 'till')}
          </li>
        )}
      </ul>
    </div>
  )
}

function NextLine({ intervention, today }: { intervention: SharedIntervention; today: Day }) {
  const due = dueIn(intervention)
  if (!due) return null
  const late = due.on < today
  const soon = due.on - today <= 5
  return (
    <p>
      <State kind={late ? 'late' : soon ? 'soon' : 'later'}>
        {sentence(`${late ? due.late : due.what} ${shortDay(due.on, today)}`)}
      </State>
    </p>
  )
}
