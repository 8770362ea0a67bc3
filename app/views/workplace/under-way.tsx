import type { Day } from '~/domain/day'
import { steps, type Step } from '~/domain/intervention/stage'
import { path } from '~/paths'
import { counted } from '~/text/number'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import type { SharedIntervention } from '~/reads/interventions.server'
import { StepColumn } from './step-column'
import type { WorkplaceList } from '~/reads/workplaces.server'

type UnderWayProps = Pick<WorkplaceList, 'underWay' | 'house'> & { today: Day }

/** The interventions that go on, by step, what is due first. */
export const UnderWay = ({ underWay, house, today }: UnderWayProps) => (
  <Section title="På gång" aside={<TextLink to={path('interventions')}>{allText(underWay.length)}</TextLink>}>
    {underWay.length === 0 ? (
      <p className="text-row text-ink-2">Ingen arbetsplats får stöd just nu.</p>
    ) : (
      <div className="grid gap-x-10 gap-y-8 md:grid-cols-3 print:grid-cols-3">
        {steps.map((step) => (
          <StepColumn key={step} {...{ step, house, today }} all={underWay.filter((one) => isIn(one, step))} />
        ))}
      </div>
    )}
  </Section>
)

/** Chosen ones stand before the first step, and wait for it. */
const isIn = ({ stage }: SharedIntervention, step: Step): boolean =>
  stage === step || (step === 'mapping' && stage === 'chosen')

const allText = (count: number): string =>
  count < 2 ? 'Alla insatser' : `Alla ${counted(count, 'insats', 'insatser')}`
