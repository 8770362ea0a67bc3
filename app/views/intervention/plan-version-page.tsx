import type { Day } from '~/domain/day'
import { latestPublication, type Publication } from '~/domain/intervention/facts'
import type { InterventionHead as Head } from '~/reads/intervention-head.server'
import { path } from '~/paths'
import { shortDay } from '~/text/day'
import { personName } from '~/text/person'
import { shownErrors } from '~/text/form-error'
import { ErrorSummary } from '~/ui/error-summary'
import { Button } from '~/ui/button'
import { Note } from '~/ui/note'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import type { PostedProps } from '../parts/form-props'
import { TypedForm } from '../parts/typed-form'
import { InterventionHead } from './intervention-head'
import { PlanChanges } from './plan-changes'
import { PlanVersions } from './plan-versions'
import { StepReading } from './step-reading'

interface PlanVersionPage extends PostedProps {
  shown: Head
  version: Publication
  today: Day
}

/** A plan as it was published. */
export function PlanVersionPage({ shown, version, today, ...posted }: PlanVersionPage) {
  const { facts, house } = shown
  const { number, on, by, draft } = version
  const before = facts.publications.find((one) => one.number === number - 1)
  const latest = latestPublication(facts)
  return (
    <>
      <InterventionHead shown={shown} tab="interventionPlan" today={today} />
      <ErrorSummary errors={shownErrors(posted.form?.errors).list} />
      <h2 className="mt-8 text-h2">{`Planen, version ${number}`}</h2>
      <p className="text-row">
        Publicerad {shortDay(on, today)} av {personName(shown.names[by.accountId]?.name ?? null)}.
      </p>
      {latest && latest.number !== number && (
        <Note>
          Det finns en nyare version.{' '}
          <TextLink to={path('interventionPlanVersion', { id: shown.slug, nr: String(latest.number) })}>
            {`Läs version ${latest.number}`}
          </TextLink>
        </Note>
      )}
      <ReadByYou {...{ shown, number, ...posted }} />
      <StepReading
        step="plan"
        draft={draft}
        house={house}
        context={{ drafts: { ...facts.forms, plan: { draft } }, forms: house.forms, today }}
      />
      {before && (
        <Section title={`Ändrat sedan version ${before.number}`}>
          <PlanChanges {...{ shown, before, after: draft, today }} />
        </Section>
      )}
      <PlanVersions read={{ shown }} today={today} current={number} />
    </>
  )
}

function ReadByYou({ shown, number, ...posted }: { shown: Head; number: number } & PostedProps) {
  const { facts, by, may } = shown
  const readers = facts.readings.filter((one) => one.number === number)
  const names = readers.map(({ accountId }) => personName(shown.names[accountId]?.name ?? null))
  const asks =
    may['mark-read'] &&
    latestPublication(facts)?.number === number &&
    !readers.some(({ accountId }) => accountId === by.accountId)
  return (
    <div className="mt-4">
      {names.length > 0 && <p className="text-small text-ink-2">{`Läst av ${names.join(', ')}.`}</p>}
      {asks && (
        <div className="mt-3" data-screen>
          <TypedForm action={path('interventionPlanVersion', { id: shown.slug, nr: String(number) })} {...posted}>
            {() => <Button kind="outline">Jag har läst den här versionen</Button>}
          </TypedForm>
        </div>
      )}
    </div>
  )
}
