import type { Day } from '~/domain/day'
import type { HouseForms } from '~/domain/intervention/house-forms'
import { stages } from '~/domain/intervention/stage'
import { path } from '~/paths'
import type { ListedIntervention } from '~/reads/interventions.server'
import { interventionsTitle, listLead, listStageName } from '~/text/intervention-list'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Empty } from '~/ui/empty'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { InterventionTable } from './intervention-table'

interface InterventionsPageProps {
  interventions: readonly ListedIntervention[]
  over: boolean
  house: Pick<HouseForms, 'names'>
  /** Only those the reader owns. */
  mine: boolean
  role: string
  today: Day
}

/** The interventions within reach by step, in the order something is to be done. */
export function InterventionsPage({ interventions, house, over, mine, role, today }: InterventionsPageProps) {
  const shown = mine ? interventions.filter((one) => one.mine) : interventions
  return (
    <>
      <Breadcrumb trail={[{ label: 'Start', to: path('start') }, { label: 'Insatser' }]} />
      <PageTitle>{interventionsTitle(shown.length, over)}</PageTitle>
      <Lead>{listLead(shown, over, today)}</Lead>
      <Ways {...{ over, mine, role }} />
      {shown.length === 0 && (
        <Section title={over ? 'Avslutade' : 'Pågår'}>
          <Empty title={over ? 'Inga avslutade insatser' : 'Inga insatser pågår'}>
            <NothingHere role={role} />
          </Empty>
        </Section>
      )}
      {stages.map((stage) => {
        const rows = shown.filter((one) => one.stage === stage)
        return (
          rows.length > 0 && (
            <Section key={stage} title={listStageName(stage, house)} aside={String(rows.length)}>
              <InterventionTable rows={rows} caption={listStageName(stage, house)} over={over} today={today} />
            </Section>
          )
        )
      })}
    </>
  )
}

const Ways = ({ over, mine, role }: Pick<InterventionsPageProps, 'over' | 'mine' | 'role'>) => (
  <p className="mt-4 flex flex-wrap gap-x-6 text-row" data-screen>
    {over ? (
      <TextLink to={path('interventions')}>Visa dem som pågår</TextLink>
    ) : (
      <TextLink to={path('interventions', {}, { visa: 'avslutade' })}>Visa avslutade</TextLink>
    )}
    {role === 'insatsagare' &&
      !over &&
      (mine ? (
        <TextLink to={path('interventions')}>Visa alla</TextLink>
      ) : (
        <TextLink to={path('interventions', {}, { agare: 'jag' })}>Visa bara mina</TextLink>
      ))}
  </p>
)

const NothingHere = ({ role }: { role: string }) =>
  role === 'insatsagare' ? (
    <>
      Du startar en insats från <TextLink to={path('workplaces')}>listan över arbetsplatser</TextLink>.
    </>
  ) : role === 'fhv' || role === 'skyddsombud' ? (
    'När någon bjuder in dig till en insats står den här.'
  ) : (
    'När en insatsägare väljer en arbetsplats för stöd i tre steg står den här.'
  )
