import type { Day } from '~/domain/day'
import { readableSteps, written } from '~/domain/plan-reading'
import { path } from '~/paths'
import type { OwnPlans } from '~/reads/own-plan.server'
import { rampLead } from '~/text/own'
import { givenName } from '~/text/person'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { RampPicture } from '../case/ramp-picture'

/** The way back in steps, as the latest plan has it. */
export function OwnPlanSection({ plans: { plans, weeklyHours, managers }, today }: { plans: OwnPlans; today: Day }) {
  const [latest] = plans
  const steps = latest ? readableSteps(written(latest.draft).ramp) : []
  return (
    <Section title="Din plan" aside={latest && <TextLink to={path('ownPlan')}>Läs hela planen</TextLink>}>
      {!latest && <p className="measure">Det finns ingen plan för dig just nu.</p>}
      {latest && steps.length === 0 && <p className="measure">Planen har inga steg än.</p>}
      {steps.length > 0 && (
        <>
          <p className="measure">{rampLead(steps.length, managers[0] ? givenName(managers[0]) : 'din chef')}</p>
          <RampPicture steps={steps} weeklyHours={weeklyHours} today={today} />
        </>
      )}
    </Section>
  )
}
