import type { ClockStep } from '~/domain/case-clock'
import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { limitMeaning, limitTitle } from '~/text/case'
import { shortDay } from '~/text/day'
import { Act, ActBox } from '~/ui/act-box'
import { LinkButton } from '~/ui/button'
import { Due } from '../parts/due'
import type { ShownOverview } from './case-page'

export const LimitStep = ({ shown, step, today }: { shown: ShownOverview; step: ClockStep; today: Day }) => (
  <ActBox tab="Nästa steg">
    <Act
      title={limitTitle(step)}
      actions={
        <LinkButton to={path('caseLimit', { id: shown.slug, dag: String(step.fromDay) })} kind="filled">
          Skriv upp att det är gjort
        </LinkButton>
      }
    >
      <p>{limitMeaning(step)}</p>
      {step.dueOn !== null && (
        <p className="mt-1">
          <Due on={step.dueOn} today={today} what={`senast ${shortDay(step.dueOn, today)}`} />
        </p>
      )}
    </Act>
  </ActBox>
)
