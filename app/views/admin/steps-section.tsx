import type { Day } from '~/domain/day'
import { houseFormsFrom, type StepVersion } from '~/domain/intervention/step-choice'
import { isOurs } from '~/domain/intervention/house-forms'
import { steps, type Step } from '~/domain/intervention/stage'
import { stepSlugs } from '~/domain/intervention/step-slug'
import { path } from '~/paths'
import { stepName } from '~/text/intervention-form'
import { DataTable } from '~/ui/data-table'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { Date } from '../parts/day'

export type ShownStepVersion = StepVersion & { by: string | null }

interface StepsProps {
  versions: readonly ShownStepVersion[]
  today: Day
}

/** What the three steps of the support are called and ask: ours until the employer has its own. */
export const StepsSection = ({ versions, today }: StepsProps) => {
  const house = houseFormsFrom(versions, today)
  return (
    <Section title="Insatsens tre steg" id="insats" aside="Pågående insatser följer det som gäller">
      <DataTable
        caption="Stegen, vems läsning de är och sedan när"
        rowHeader="name"
        columns={[
          { key: 'name', label: 'Steg' },
          { key: 'whose', label: 'Namn och frågor' },
          { key: 'since', label: 'Sedan' },
          { key: 'next', label: 'Kommer' },
          { key: 'change', label: 'Ändra' },
        ]}
        rows={steps.map((step, place) => {
          const own = versions.filter((version) => version.step === step)
          return {
            key: step,
            cells: {
              name: <b className="font-key">{`${place + 1} ${stepName(step, house)}`}</b>,
              whose: isOurs(house, step) ? 'Vår läsning av modellen' : 'Era egna',
              since: <Since version={own.findLast(({ startsOn }) => startsOn <= today)} today={today} />,
              next: <Since version={own.find(({ startsOn }) => startsOn > today)} today={today} none="–" />,
              change: <Change step={step} name={stepName(step, house)} />,
            },
          }
        })}
      />
    </Section>
  )
}

const Change = ({ step, name }: { step: Step; name: string }) => (
  <TextLink to={path('stepForm', { steg: stepSlugs[step] })}>
    Ändra<span className="sr-only"> {name}</span>
  </TextLink>
)

interface SinceProps {
  version: ShownStepVersion | undefined
  today: Day
  none?: string
}

export const Since = ({ version, today, none = 'Från början' }: SinceProps) =>
  version === undefined ? (
    none
  ) : (
    <>
      <Date day={version.startsOn} today={today} />
      {version.by && <span className="block text-meta text-ink-2">{version.by}</span>}
    </>
  )
