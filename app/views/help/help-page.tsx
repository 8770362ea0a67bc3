import { path } from '~/paths'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { AdminHelp } from './admin-help'
import { CareHelp } from './care-help'
import { CaseHelp } from './case-help'
import { ChefHelp } from './chef-help'
import { EmployeeHelp } from './employee-help'
import { EverybodyHelp } from './everybody-help'
import type { House } from './house'
import { LogHelp } from './log-help'
import { MedgivandeHelp } from './medgivande-help'
import { RekoAgHelp } from './reko-ag-help'
import { ThreeStepsHelp } from './three-steps-help'
import { OnThisPage } from './topic'

const partsOf = (house: House) => [
  { id: 'chef', title: 'För dig som är chef', content: <ChefHelp house={house} /> },
  { id: 'arende', title: 'Ärendet, klockan och planen', content: <CaseHelp house={house} /> },
  { id: 'medgivande', title: 'Medgivande och kontakt med vården', content: <MedgivandeHelp /> },
  { id: 'reko-ag', title: 'För dig som är Reko-AG', content: <RekoAgHelp /> },
  { id: 'insats', title: 'Stöd till en arbetsplats i tre steg', content: <ThreeStepsHelp /> },
  { id: 'medarbetare', title: 'För dig som är medarbetare', content: <EmployeeHelp /> },
  { id: 'varden', title: 'För dig i vården eller företagshälsovården', content: <CareHelp /> },
  { id: 'forvaltare', title: 'För dig som är systemförvaltare', content: <AdminHelp /> },
  { id: 'granskare', title: 'För dig som är loggranskare', content: <LogHelp /> },
  { id: 'alla', title: 'För alla', content: <EverybodyHelp house={house} /> },
]

export function HelpPage({ house }: { house: House }) {
  const parts = partsOf(house)
  return (
    <>
      <PageTitle>Hjälp</PageTitle>
      <Lead>
        Kort om hur du gör. Hur vi räknar står på <TextLink to={path('method')}>Så räknar vi</TextLink>.
      </Lead>
      <OnThisPage parts={parts} />
      {parts.map(({ id, title, content }) => (
        <Section key={id} id={id} title={title}>
          {content}
        </Section>
      ))}
    </>
  )
}
