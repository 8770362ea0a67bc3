import type { ClockStep } from '~/domain/case-clock'
import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { limitMeaning, limitTitle } from '~/text/case'
import { shortDay } from '~/text/day'
import { givenName } from '~/text/person'
import { Act, ActBox } from '~/ui/act-box'
import { LinkButton } from '~/ui/button'
import { Due } from '../parts/due'
import type { ShownOverview } from './case-page'
import { PlanStep } from './plan-step'

export function CaseNextStep({ shown, today }: { shown: ShownOverview; today: Day }) {
  const { duty, steps, open, may, now } = shown
  if (!open || !may.lead) return null
  if (duty.kind === 'undecided') return <SayHowLong shown={shown} dueOn={duty.dueOn} today={today} />
  const step = steps.find(({ status, name }) => name !== 'plan' && (status === 'late' || status === 'soon'))
  if (duty.kind === 'due' && step?.status !== 'late') return <PlanStep shown={shown} dueOn={duty.dueOn} today={today} />
  if (step) return <DoStep shown={shown} step={step} today={today} />
  return now.kind === 'sick' ? null : <Close shown={shown} />
}

const SayHowLong = ({ shown, dueOn, today }: { shown: ShownOverview; dueOn: Day; today: Day }) => (
  <ActBox tab="Nästa steg">
    <Act
      title="Säg hur länge frånvaron väntas vara"
      actions={
        <LinkButton to={path('caseLength', { id: shown.slug })} kind="filled">
          Ange en dag
        </LinkButton>
      }
    >
      <p>Väntas {givenName(shown.person.name)} vara borta minst 60 dagar ska en plan vara klar senast dag 30.</p>
      <p className="mt-1">
        <Due on={dueOn} today={today} what={`senast ${shortDay(dueOn, today)}`} />
      </p>
    </Act>
  </ActBox>
)

const DoStep = ({ shown, step, today }: { shown: ShownOverview; step: ClockStep; today: Day }) => (
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

const Close = ({ shown }: { shown: ShownOverview }) => (
  <ActBox tab="Nästa steg">
    <Act
      title={`Är ${givenName(shown.person.name)} tillbaka?`}
      actions={<LinkButton to={path('caseClosing', { id: shown.slug })}>Avsluta ärendet</LinkButton>}
    >
      <p>När stödet inte längre behövs avslutar du ärendet. Portalen frågar hur det går efter 2, 6 och 12 veckor.</p>
    </Act>
  </ActBox>
)
