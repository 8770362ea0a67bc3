import type { Day } from '~/domain/day'
import { changedSincePublication } from '~/domain/intervention/changed'
import { latestPublication, type Publication } from '~/domain/intervention/facts'
import { stepButtons } from '~/domain/intervention/step-button'
import { path } from '~/paths'
import { shortDay } from '~/text/day'
import { counted } from '~/text/number'
import { personName } from '~/text/person'
import { Button } from '~/ui/button'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'
import { TextLink } from '~/ui/text-link'
import { PlanChanges } from './plan-changes'
import type { ShownStep } from './step-shown'

/** What the workplace reads, how what is written differs from it, and the button that publishes. */
export function PlanPublication({ read, today }: { read: ShownStep; today: Day }) {
  const { shown } = read
  const latest = latestPublication(shown.facts)
  const changed = changedSincePublication(shown.facts, shown.house.forms).length
  return (
    <Section title="Publicering" id="publicera">
      {latest ? <Standing {...{ shown, latest, today }} /> : <State kind="later">Inte publicerad än</State>}
      {latest && changed > 0 && (
        <>
          <p className="mt-3">
            <State kind="warns">{`Ändrat sedan publicering: ${counted(changed, 'sak', 'saker')}`}</State>
          </p>
          <PlanChanges {...{ shown, before: latest, after: shown.facts.forms.plan.draft, today }} />
        </>
      )}
      <p className="measure mt-3 text-small text-ink-2">
        Det som publiceras kan läsas av chefen, de inbjudna och de som följer insatsen. Varje version finns kvar.
      </p>
      {shown.may.publish && (
        <p className="mt-4 max-md:grid">
          <Button name="atgard" value={stepButtons.publish}>
            {`Spara och publicera version ${(latest?.number ?? 0) + 1}`}
          </Button>
        </p>
      )}
    </Section>
  )
}

function Standing({ shown, latest, today }: { shown: ShownStep['shown']; latest: Publication; today: Day }) {
  const to = path('interventionPlanVersion', { id: shown.slug, nr: String(latest.number) })
  return (
    <p>
      <TextLink to={to}>{`Version ${latest.number}`}</TextLink> publicerades {shortDay(latest.on, today)} av{' '}
      {personName(shown.names[latest.by.accountId]?.name ?? null)}.
    </p>
  )
}
