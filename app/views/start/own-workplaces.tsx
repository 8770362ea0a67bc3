import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { OwnWorkplaces } from '~/reads/own-workplaces.server'
import { ratePercent } from '~/text/rate'
import { supportSentence } from '~/text/support'
import { verdictSentence } from '~/text/verdict-sentence'
import { wholeName } from '~/text/workplace'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { Trend } from '../chart/trend'
import { Phrases } from '../workplace/phrases'

/** A line for each workplace of a manager: how it stands, against what, and over time. */
export const OwnWorkplacesSection = ({ rows, total, employer, usual, names, today }: OwnWorkplaces & { today: Day }) =>
  rows.length > 0 && (
    <Section
      title={total === 1 ? 'Min arbetsplats' : 'Mina arbetsplatser'}
      aside={total > rows.length && <TextLink to={path('workplaces')}>Alla {total}</TextLink>}
    >
      <ul>
        {rows.map((row) => (
          <li key={row.slug} className="border-b border-rule py-3 md:flex md:items-center md:gap-8">
            <div className="flex-1">
              <TextLink to={path('workplace', { id: row.slug })}>{row.name}</TextLink>
              <p className="measure text-row text-ink-2">
                {row.status === 'value' ? (
                  <Phrases of={verdictSentence(row)} />
                ) : (
                  'Siffrorna visas inte, för att ingen ska kunna kännas igen.'
                )}
              </p>
              {row.intervention && (
                <p className="text-row">
                  <TextLink to={path('intervention', { id: row.intervention.slug })}>
                    {supportSentence(row.intervention, { names }, today)}
                  </TextLink>
                </p>
              )}
            </div>
            {row.rate !== null && <Told rate={row.rate} {...{ row, employer, usual }} />}
          </li>
        ))}
      </ul>
    </Section>
  )

interface ToldProps extends Pick<OwnWorkplaces, 'employer' | 'usual'> {
  row: OwnWorkplaces['rows'][number]
  rate: number
}

const Told = ({ row, rate, employer, usual }: ToldProps) => (
  <div className="flex items-center gap-6 max-md:mt-2">
    <p className="text-row">
      <b>{ratePercent(rate)}</b>
      {usual.rate !== null && (
        <span className="block text-small text-ink-2">
          {wholeName(employer).toLowerCase()} {ratePercent(usual.rate)}
        </span>
      )}
    </p>
    <Trend rates={row.trend} organisationRates={usual.trend} organisation={wholeName(employer)} />
  </div>
)
