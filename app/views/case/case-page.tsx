import type { CaseOrigin } from '~/domain/case'
import type { ClockStep } from '~/domain/case-clock'
import type { Clock } from '~/domain/clock'
import type { Day } from '~/domain/day'
import type { MissingPart } from '~/domain/plan-missing'
import { path } from '~/paths'
import { originText } from '~/text/case'
import { shortDay } from '~/text/day'
import { chainFact, periodFact } from '~/text/person-card'
import { TextLink } from '~/ui/text-link'
import { Why } from '~/ui/why'
import { CaseChecks, type ShownCheck } from './case-checks'
import { CaseFacts } from './case-facts'
import { CaseFollowers, type ShownFollowing } from './case-followers'
import type { ShownAround } from './case-around'
import { CaseHead, type ShownCase } from './case-head'
import { CaseNextStep, hasNextStep } from './case-next-step'
import { CaseSteps, type ShownStep } from './case-steps'
import { ClockPicture } from './clock-picture'
import { ClockTable } from './clock-table'

export interface ShownOverview extends ShownCase {
  origin: CaseOrigin
  clock: Clock
  steps: readonly ClockStep[]
  expectedLastDay: Day | null
  agreed: readonly ShownStep[]
  plan: { savedAt: number; lacks: readonly MissingPart[] } | null
  checks: readonly ShownCheck[]
  reopen: boolean
  following: ShownFollowing
  around: ShownAround
  responsible: readonly { slug: string; name: string; role: 'chef' | 'rekoAg' }[]
}

/** A case: the clock says when, the box what, and under it how things stand. */
export const CasePage = ({ shown, today, role }: { shown: ShownOverview; today: Day; role: string }) => (
  <>
    <CaseHead shown={shown} tab="case" today={today} />
    <div className="lg:grid lg:grid-cols-[minmax(0,23rem)_minmax(0,1fr)] lg:gap-12">
      <div className="lg:order-2">
        <CaseNextStep shown={shown} today={today} />
        <CaseSteps
          slug={shown.slug}
          steps={shown.agreed}
          also={hasNextStep(shown)}
          may={shown.open && shown.may.lead}
          role={role}
          today={today}
        />
        <CaseChecks {...shown} may={shown.may.lead} today={today} />
        <CaseFacts shown={shown} today={today} />
        <CaseFollowers
          slug={shown.slug}
          following={shown.following}
          mayAdd={shown.open && shown.may.lead}
          role={role}
          today={today}
        />
      </div>
      <section aria-label="Klockan" className="mt-8 border-t-2 border-line pt-4 lg:order-1">
        <Counters shown={shown} today={today} />
        <ClockPicture {...shown} may={{ lead: shown.may.lead && shown.open }} today={today} />
      </section>
    </div>
    <ClockTable steps={shown.steps} today={today} />
    <p className="mt-8 text-small text-ink-2">
      {originText[shown.origin]}, öppnat {shortDay(shown.facts.openedOn, today)}.{' '}
      <TextLink to={path('person', { id: shown.person.slug })}>Till medarbetarens kort</TextLink>
    </p>
  </>
)

function Counters({ shown: { clock, person }, today }: { shown: ShownOverview; today: Day }) {
  const counters = [
    { label: 'Sjukperioden', ...periodFact(clock, { ...person, position: null, share: 100 }, today) },
    { label: 'Rehabiliteringskedjan', ...chainFact(clock, today) },
  ]
  return (
    <>
      <h2 className="sr-only">Klockan</h2>
      <dl className="grid grid-cols-2 gap-x-4">
        {counters.map(({ label, value, note }) => (
          <div key={label}>
            <dt className="text-meta text-ink-2">{label}</dt>
            <dd className="text-tally font-bold">{value}</dd>
            <dd className="text-meta text-ink-2">{note}</dd>
          </div>
        ))}
      </dl>
      <Why summary="Varför två räknare?">
        <p>
          Sjukperioden räknar sjukdagar och börjar om efter mer än fem friska dagar i rad. Den avgör läkarintyg, anmälan
          och plan.
        </p>
        <p>
          Rehabiliteringskedjan räknar ihop sjukdagar med mindre än 90 dagar emellan. Den avgör när arbetsförmågan
          prövas mot annat arbete.
        </p>
      </Why>
    </>
  )
}
