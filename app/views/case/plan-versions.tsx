import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { Date } from '../parts/day'
import type { ListedPlan } from './plan-shown'

interface PlanVersionsProps {
  slug: string
  versions: readonly ListedPlan[]
  today: Day
  /** The one that is being read. */
  current?: number
}

/** Everything that has been adopted, to read again and to compare with what is being written. */
export const PlanVersions = ({ slug, versions, today, current }: PlanVersionsProps) => (
  <Section title="Klara versioner">
    <ul className="text-row">
      {versions.map(({ number, adoptedOn, by, wrong }) => (
        <li key={number} className="border-b border-rule py-2">
          {number === current ? (
            <b>Version {number}</b>
          ) : (
            <TextLink to={path('casePlanVersion', { id: slug, nr: String(number) })}>Version {number}</TextLink>
          )}
          <span className="block text-small text-ink-2">
            <Date day={adoptedOn} today={today} />, {by}
            {wrong && '. Markerad som fel.'}
          </span>
        </li>
      ))}
    </ul>
    {versions[0] && (
      <p className="mt-2">
        <TextLink to={path('casePlanComparison', { id: slug }, { fran: current ?? versions[0].number })}>
          Jämför {current === undefined ? `med version ${versions[0].number}` : 'med utkastet'}
        </TextLink>
      </p>
    )}
  </Section>
)
