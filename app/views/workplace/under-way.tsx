import type { Day } from '~/domain/day'
import { steps, type Step } from '~/domain/intervention/stage'
import { path } from '~/paths'
import { shortDay } from '~/text/day'
import { numberedStep } from '~/text/intervention'
import { counted, sentence } from '~/text/number'
import { dueIn } from '~/text/support'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'
import { TextLink } from '~/ui/text-link'
import type { ListedIntervention } from '~/reads/interventions.server'
import type { WorkplaceList } from '~/reads/workplaces.server'

type UnderWayProps = Pick<WorkplaceList, 'underWay' | 'house'> & { today: Day }

/** The interventions that go on, by step, what is due first. */
export const UnderWay = ({ underWay, house, today }: UnderWayProps) => (
  <Section title="På gång" aside={<TextLink to={path('interventions')}>{allText(underWay.length)}</TextLink>}>
    {underWay.length === 0 ? (
      <p className="text-row text-ink-2">Ingen arbetsplats får stöd just nu.</p>
    ) : (
      <div className="grid gap-x-10 gap-y-8 md:grid-cols-3">
        {steps.map((step) => (
          <StepColumn key={step} {...{ step, house, today }} all={underWay.filter((one) => isIn(one, step))} />
        ))}
      </div>
    )}
  </Section>
)

/** Chosen ones stand before the first step, and wait for it. */
const isIn = ({ stage }: ListedIntervention, step: Step): boolean =>
  stage === step || (step === 'mapping' && stage === 'chosen')

const allText = (count: number): string =>
  count < 2 ? 'Alla insatser' : `Alla ${counted(count, 'insats', 'insatser')}`

const mostShown = 4

function StepColumn({
  step,
  all,
  house,
  today,
}: { step: Step; all: readonly ListedIntervention[] } & Omit<UnderWayProps, 'underWay'>) {
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

function NextLine({ intervention, today }: { intervention: ListedIntervention; today: Day }) {
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
