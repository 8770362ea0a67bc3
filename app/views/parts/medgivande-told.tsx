import type { Day } from '~/domain/day'
import type { MedgivandeEvent, WholeMedgivande } from '~/reads/medgivande.server'
import { categoriesText } from '~/text/medgivande'
import { medgivandeEventText } from '~/text/medgivande-history'
import { messagePurposeName, sentText } from '~/text/message'
import { sentence } from '~/text/number'
import { DataTable } from '~/ui/data-table'
import { Section } from '~/ui/section'
import { Timeline } from '~/ui/timeline'
import { Date } from './day'

/** What has been told under a medgivande: when, what about, by whom and to whom. Never what was said. */
export const Disclosures = ({ medgivande, disclosures, today }: Told) => (
  <Section title="Det här har skickats">
    {disclosures.length === 0 ? (
      <p className="measure">Inget har skickats i portalen under det här medgivandet.</p>
    ) : (
      <DataTable
        caption="Skickat under medgivandet, det senaste först"
        rowHeader="when"
        columns={[
          { key: 'when', label: 'När' },
          { key: 'what', label: 'Vad' },
          { key: 'about', label: 'Om' },
          { key: 'from', label: 'Från' },
          { key: 'to', label: 'Till' },
        ]}
        rows={disclosures.map(({ slug, at, purpose, categories, side, by, sdk }) => ({
          key: slug,
          cells: {
            when: sentence(sentText(at, today)),
            what: sdk === null ? messagePurposeName[purpose] : `${messagePurposeName[purpose]}, uttaget för SDK`,
            about: sentence(categoriesText(categories)),
            from: by,
            to:
              sdk !== null
                ? sdk
                : side === 'employer'
                  ? `${medgivande.party.name}, ${medgivande.party.organisation}`
                  : 'Arbetsgivaren',
          },
        }))}
      />
    )}
  </Section>
)

type Told = Pick<WholeMedgivande, 'medgivande' | 'disclosures'> & { today: Day }

/** What has become of it, oldest first. */
export const MedgivandeHistory = ({
  events,
  today,
  who,
}: {
  events: readonly MedgivandeEvent[]
  today: Day
  who?: 'Medarbetaren' | 'Du'
}) => (
  <Timeline
    items={events.map(({ on, by, told }) => ({
      when: <Date day={on} today={today} />,
      children: told.kind === 'medgivande' ? medgivandeEventText(told.medgivande, by, today, who) : null,
    }))}
  />
)
