import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import type { House } from './house'
import { MethodCounters } from './method-counters'
import { MethodLimits } from './method-limits'
import { MethodOccasions } from './method-occasions'
import { MethodRules } from './method-rules'
import { OnThisPage } from './topic'

const partsOf = (house: House) => [
  { id: 'tillfallen', title: 'Från frånvaro till tillfällen', content: <MethodOccasions /> },
  { id: 'signaler', title: 'Från tillfällen till signaler', content: <MethodRules house={house} /> },
  { id: 'raknare', title: 'Klockans tre räknare', content: <MethodCounters limits={house.limits} /> },
  { id: 'granser', title: 'Vad siffrorna inte säger', content: <MethodLimits /> },
]

export function MethodPage({ house }: { house: House }) {
  const parts = partsOf(house)
  return (
    <>
      <PageTitle>Så räknar vi</PageTitle>
      <Lead>
        Samma regler gäller för alla, och ingen får poäng. Här står varje regel så att du kan räkna efter själv.
        Exemplen är påhittade.
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
