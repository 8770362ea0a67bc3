import type { Clock } from '~/domain/clock'
import type { Contact } from '~/domain/contact'
import type { Day } from '~/domain/day'
import type { HistoryEvent } from '~/domain/history'
import type { Standing } from '~/domain/standing'
import type { Strip } from '~/domain/strip'
import { path } from '~/paths'
import { chainFact, periodFact, sinceText, workText } from '~/text/person-card'
import { personName } from '~/text/person'
import { Facts } from '~/ui/facts'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { CaseEntry } from '../parts/case-entry'
import { Date } from '../parts/day'
import { ClockCounters } from './clock-counters'
import { NextStep } from './next-step'
import { PersonHistory } from './person-history'
import { PersonLead } from './person-lead'
import { PersonTrail } from './person-trail'
import { ProtectedNote } from './protected-note'
import type { ShownSignal } from './shown-signal'
import { AbsenceStrip } from './strip/absence-strip'

interface ShownPerson {
  slug: string
  name: string | null
  sex: 'K' | 'M' | null
  position: string | null
  share: number
  workplace: string
}

export interface PersonPageProps {
  card: {
    person: ShownPerson
    since: Day
    now: Standing
    clock: Clock
    signals: readonly ShownSignal[]
    contacts: readonly Contact[]
    strip: Strip
    history: readonly HistoryEvent[]
    freshTo: Day | null
    openCase: { slug: string } | null
    may: { answer: boolean; note: boolean; register: boolean; reveal: boolean; openCase: boolean }
  }
  today: Day
  role: string
}

export function PersonPage({ card, today, role }: PersonPageProps) {
  const { person, clock, may } = card
  return (
    <>
      <PersonTrail person={person} />
      <PageTitle>{personName(person.name)}</PageTitle>
      <PersonLead card={card} today={today} />
      {person.name === null && <ProtectedNote slug={person.slug} may={may} />}
      <Facts
        items={[
          { label: 'Arbetar som', value: workText(person), note: sinceText(person, card.since, today) },
          { label: 'Sjukperiod', ...periodFact(clock, person, today) },
          { label: 'Rehabiliteringskedjan', ...chainFact(clock, today) },
        ]}
      />
      <NextStep card={card} today={today} />
      <CaseEntry {...card} reason={card.now.kind === 'sick' ? 'spell' : 'wish'} role={role} />
      <Section title="Frånvaro, 24 månader" aside={<StripAside {...card} today={today} />}>
        <AbsenceStrip strip={card.strip} />
      </Section>
      <ClockCounters clock={clock} today={today} />
      <Section
        title="Det här har hänt"
        aside={may.note && <TextLink to={path('personContacts', { id: person.slug })}>Anteckna en kontakt</TextLink>}
      >
        <PersonHistory history={card.history} name={person.name} today={today} />
      </Section>
    </>
  )
}

const StripAside = ({ person, freshTo, may, today }: PersonPageProps['card'] & { today: Day }) => (
  <>
    {freshTo !== null && (
      <>
        Till och med <Date day={freshTo} today={today} />
      </>
    )}
    {may.register && (
      <>
        {freshTo !== null && ' · '}
        <TextLink to={path('personAbsence', { id: person.slug })}>Registrera eller rätta</TextLink>
      </>
    )}
  </>
)
