import { path } from '~/paths'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { AdminHelp } from './admin-help'
import { ChefHelp } from './chef-help'
import { EverybodyHelp } from './everybody-help'
import { LogHelp } from './log-help'
import { RekoAgHelp } from './reko-ag-help'
import { OnThisPage } from './topic'

const parts = [
  { id: 'chef', title: 'För dig som är chef', content: <ChefHelp /> },
  { id: 'reko-ag', title: 'För dig som är Reko-AG', content: <RekoAgHelp /> },
  { id: 'forvaltare', title: 'För dig som är systemförvaltare', content: <AdminHelp /> },
  { id: 'granskare', title: 'För dig som är loggranskare', content: <LogHelp /> },
  { id: 'alla', title: 'För alla', content: <EverybodyHelp /> },
]

export const HelpPage = () => (
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
