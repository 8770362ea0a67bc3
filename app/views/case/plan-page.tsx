import type { Day } from '~/domain/day'
import { questionsVersion } from '~/domain/plan'
import { draftOf } from '~/domain/plan-fields'
import { shownErrors } from '~/text/form-error'
import { countWord } from '~/text/number'
import { givenName } from '~/text/person'
import { questionsOf } from '~/text/plan'
import { ErrorSummary } from '~/ui/error-summary'
import { Note } from '~/ui/note'
import type { FormProps, PostedProps } from '../parts/form-props'
import { CaseHead } from './case-head'
import { PlanAside } from './plan-aside'
import { PlanConflict } from './plan-conflict'
import { PlanForm } from './plan-form'
import { PlanReading } from './plan-reading'
import type { ShownPlan } from './plan-shown'
import { PlanStanding } from './plan-standing'

interface PlanPageProps extends PostedProps {
  plan: ShownPlan
  today: Day
}

/** The plan as it is being written; beside it what is left before it can be adopted. */
export function PlanPage({ plan, today, form, role, once }: PlanPageProps) {
  const { shown, may } = plan
  const name = givenName(shown.person.name)
  const posted = form && withName(form, name)
  const questions = questionsOf(questionsVersion, name)
  const writes = shown.open && may.save
  const changed = posted?.errors.some(({ code }) => code === 'plan-changed')
  return (
    <>
      <CaseHead shown={shown} tab="casePlan" today={today} />
      <ErrorSummary errors={shownErrors(posted?.errors).list} title={titleOf(posted)} />
      {posted && changed && <PlanConflict {...{ plan, form: posted, role, today, questions }} />}
      {writes && !changed && <PlanStanding plan={plan} today={today} />}
      {!changed && (
        <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_15.75rem] lg:gap-x-12 print:block!">
          {writes && <PlanForm {...{ plan, form: posted, role, once, today, questions }} />}
          {!writes && <Readable {...{ plan, today, questions }} />}
          <PlanAside plan={plan} written={posted && draftOf(posted.values)} today={today} />
        </div>
      )}
      {writes && !changed && <script type="module" src="/draft.js" />}
    </>
  )
}

const Readable = ({ plan, today, questions }: Pick<PlanPageProps, 'plan' | 'today'> & { questions: Questions }) => (
  <div>
    <Note>
      {plan.shown.open
        ? 'Du kan läsa planen men inte ändra i den.'
        : 'Ärendet är avslutat, så planen går inte att ändra.'}
    </Note>
    <PlanReading draft={plan.draft} weeklyHours={plan.weeklyHours} today={today} questions={questions} />
  </div>
)

type Questions = ReturnType<typeof questionsOf>

const withName = ({ errors, values }: FormProps, name: string): FormProps => ({
  values,
  errors: errors.map((error) => ({ ...error, about: { name, ...error.about } })),
})

function titleOf(form: FormProps | undefined): string | undefined {
  if (form?.errors.some(({ code }) => code === 'plan-changed')) return 'Planen är inte sparad än'
  const lacking = form?.errors.filter(({ code, field }) => field !== '' && code.startsWith('plan-')).length ?? 0
  if (lacking === 0) return undefined
  const count = countWord(lacking, 'en')
  return `Planen kan inte göras klar än. ${count.charAt(0).toUpperCase()}${count.slice(1)} ${lacking === 1 ? 'sak' : 'saker'} saknas.`
}
