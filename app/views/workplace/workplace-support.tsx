import type { Day } from '~/domain/day'
import { isOver, stepOf, steps, type Stage } from '~/domain/intervention/stage'
import { path } from '~/paths'
import { shortDay } from '~/text/day'
import { numberedStep, stageName } from '~/text/intervention'
import { comingStepText, dueIn, pastStepText } from '~/text/support'
import { LinkButton } from '~/ui/button'
import { Section } from '~/ui/section'
import { Steps, type Step } from '~/ui/steps'
import { TextLink } from '~/ui/text-link'
import type { ListedIntervention } from '~/reads/interventions.server'
import type { ReadWorkplace } from '~/reads/workplace.server'

/** How far the support in three steps has come, or how it begins. */
export const WorkplaceSupport = ({ workplace, today }: { workplace: ReadWorkplace; today: Day }) => {
  const { intervention, slug, may } = workplace
  if (intervention === null)
    return (
      <Section title="Stöd i tre steg">
        <p className="text-row text-ink-2">Arbetsplatsen får inget stöd i tre steg just nu.</p>
        {may.choose && <Choose slug={slug} />}
      </Section>
    )
  const open = <TextLink to={path('intervention', { id: intervention.slug })}>Öppna insatsen</TextLink>
  if (isOver(intervention.stage))
    return (
      <Section title="Stöd i tre steg" aside={open}>
        <p className="text-row text-ink-2">
          {stageName(intervention.stage, workplace.house)} insats, {shortDay(intervention.stageSince, today)}.
        </p>
        {may.choose && <Choose slug={slug} />}
      </Section>
    )
  return (
    <Section title="Stöd i tre steg" aside={open}>
      <Steps
        items={steps.map((step) => ({
          label: numberedStep(step, workplace.house),
          ...stateOf(steps.indexOf(step), workplace, { intervention, today }),
        }))}
      />
    </Section>
  )
}

const Choose = ({ slug }: { slug: string }) => (
  <p className="mt-4" data-screen>
    <LinkButton to={path('workplaceChoice', { id: slug })}>Föreslå insats</LinkButton>
  </p>
)

function stateOf(
  place: number,
  { pastSteps }: ReadWorkplace,
  { intervention, today }: { intervention: ListedIntervention; today: Day },
): Pick<Step, 'state' | 'note'> {
  const current = placeOf(intervention.stage)
  if (place < current) return { state: 'done', note: pastStepText(pastSteps[place], today) }
  const due = dueIn(intervention)
  const next = due && `${due.on < today ? due.late : due.what} ${shortDay(due.on, today)}`
  if (place === current) return { state: 'ongoing', note: next ?? 'pågår' }
  if (place > current + 1 || intervention.nextOn === null) return { state: 'later', note: '' }
  return {
    state: 'later',
    note: intervention.stage === 'chosen' ? next : comingStepText(intervention.nextOn, today),
  }
}

/** −1 before the first step. */
const placeOf = (stage: Stage): number => {
  const step = stepOf(stage)
  return step ? steps.indexOf(step) : -1
}
