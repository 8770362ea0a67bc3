import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { shortDay } from '~/text/day'
import { personName } from '~/text/person'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import type { InterventionHead } from '~/reads/intervention-head.server'

interface PlanVersions {
  read: { shown: InterventionHead }
  today: Day
  /** The one that is being read. */
  current?: number
}

/** Everything that has been published, to read for ever. */
export const PlanVersions = ({ read: { shown }, today, current }: PlanVersions) =>
  shown.facts.publications.length === 0 ? null : (
    <Section title="Publicerade versioner">
      <ul className="text-row">
        {shown.facts.publications.toReversed().map(({ number, on, by }) => (
          <li key={number} className="border-b border-rule py-2">
            {number === current ? (
              <b>{`Version ${number}`}</b>
            ) : (
              <TextLink to={path('interventionPlanVersion', { id: shown.slug, nr: String(number) })}>
                {`Version ${number}`}
              </TextLink>
            )}
            , {shortDay(on, today)}, {personName(shown.names[by.accountId]?.name ?? null)}
          </li>
        ))}
      </ul>
    </Section>
  )
