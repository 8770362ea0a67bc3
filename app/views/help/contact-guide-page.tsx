import { path } from '~/paths'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { GuideAsking } from './guide-asking'
import { GuideBefore } from './guide-before'
import { GuideHow } from './guide-how'
import { GuideOccupational } from './guide-occupational'
import { GuideSources } from './guide-sources'
import { OnThisPage } from './topic'

const parts = [
  { id: 'fore', title: 'Innan ni hör av er', content: <GuideBefore /> },
  { id: 'fraga', title: 'Vad ni frågar om', content: <GuideAsking /> },
  { id: 'hur', title: 'Hur ni hör av er', content: <GuideHow /> },
  { id: 'fhv', title: 'När företagshälsovården ska med', content: <GuideOccupational /> },
  { id: 'kallor', title: 'Källor', content: <GuideSources /> },
]

/** Who contacts whom, why, what is asked of the employer, what the patient has been told, and when FHV is brought in. */
export const ContactGuidePage = () => (
  <>
    <Breadcrumb trail={[{ label: 'Hjälp', to: path('help') }, { label: 'Kontakt med vården' }]} />
    <PageTitle>Kontakt mellan arbetsgivare och vård</PageTitle>
    <Lead>Vem hör av sig, om vad, och vad ska medarbetaren veta först? För chef, Reko-AG och rehabkoordinator.</Lead>
    <OnThisPage parts={parts} />
    {parts.map(({ id, title, content }) => (
      <Section key={id} id={id} title={title}>
        {content}
      </Section>
    ))}
  </>
)
