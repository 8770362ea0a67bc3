import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import type { House } from './house'
import { MethodCounters } from './method-counters'
import { MethodLimits } from './method-limits'
import { MethodOccasions } from './method-occasions'
import { MethodRules } from './method-rules'
import { MethodBeforeAfter } from './method-before-after'
import { MethodFormulas } from './method-formulas'
import { MethodHigh } from './method-high'
import { MethodMasking } from './method-masking'
import { MethodPower } from './method-power'
import { MethodRates } from './method-rates'
import { MethodRising } from './method-rising'
import { OnThisPage } from './topic'

const partsOf = (house: House) => [
  { id: 'tillfallen', title: 'Från frånvaro till tillfällen', content: <MethodOccasions /> },
  { id: 'signaler', title: 'Från tillfällen till signaler', content: <MethodRules house={house} /> },
  { id: 'raknare', title: 'Klockans tre räknare', content: <MethodCounters limits={house.limits} /> },
  { id: 'arbetsplatser', title: 'Sjukfrånvaron på en arbetsplats', content: <MethodRates /> },
  { id: 'dolda', title: 'Det som inte visas', content: <MethodMasking smallest={house.settings.smallestGroup} /> },
  { id: 'hog', title: 'Högre än väntat', content: <MethodHigh /> },
  { id: 'stigande', title: 'Stigande', content: <MethodRising /> },
  { id: 'fore-efter', title: 'Före och efter stöd', content: <MethodBeforeAfter /> },
  { id: 'traff', title: 'Hur ofta det blir rätt', content: <MethodPower /> },
  { id: 'formler', title: 'Formler och källor', content: <MethodFormulas /> },
  { id: 'granser', title: 'Vad siffrorna inte säger', content: <MethodLimits /> },
]

export function MethodPage({ house }: { house: House }) {
  const parts = partsOf(house)
  return (
    <>
      <PageTitle>Så räknar vi</PageTitle>
      <Lead>
        Samma regler gäller för alla, och ingen person får poäng. Här står varje regel så att du kan räkna efter själv.
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
