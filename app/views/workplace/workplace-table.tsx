import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { wholeNumber } from '~/text/number'
import { ratePercent } from '~/text/rate'
import { verdictLines, wholeName } from '~/text/workplace'
import { roundHalfUp } from '~/domain/statistics/rate'
import { DataTable, RowName } from '~/ui/data-table'
import { State } from '~/ui/state'
import { TextLink } from '~/ui/text-link'
import { Trend } from '../chart/trend'
import type { ListedWorkplace } from '~/reads/listed-workplace.server'
import type { WorkplaceList } from '~/reads/workplaces.server'
import { SupportCell } from './support-cell'
import { VerdictLines } from './verdict-lines'

type TableProps = Pick<WorkplaceList, 'rows' | 'organisation' | 'employer' | 'house' | 'may'> & { today: Day }

/** The workplaces asked for, the most days over what is expected first. */
export function WorkplaceTable({ rows, organisation, employer, house, may, today }: TableProps) {
  const whole = wholeName(employer)
  const usual = organisation.trend.rate.slice(-24)
  return (
    <DataTable
      caption="Arbetsplatser att titta närmare på"
      rowHeader="name"
      columns={[
        { key: 'name', label: 'Arbetsplats', names: 'places' },
        { key: 'days', label: 'Dagar över', numeric: true },
        { key: 'rate', label: 'Sjukfrånvaro', numeric: true },
        { key: 'trend', label: `24 månader, ${whole.toLowerCase()} prickad`, phoneLabel: '24 månader' },
        { key: 'verdict', label: 'Bedömning' },
        { key: 'support', label: 'Stöd' },
      ]}
      rows={rows.map((row) => ({
        key: row.slug,
        cells: {
          name: (
            <RowName
              to={path('workplace', { id: row.slug })}
              note={row.persons !== null && `${wholeNumber(row.persons)} medarbetare`}
            >
              {row.name}
            </RowName>
          ),
          days: row.excessDays === null ? '–' : <b className="text-h3">{daysText(row.excessDays)}</b>,
          rate: row.rate === null ? '–' : ratePercent(row.rate),
          trend: <TrendCell row={row} usual={usual} whole={whole} />,
          verdict:
            row.status !== 'value' ? (
              <State kind="masked">Visas inte</State>
            ) : (
              <VerdictLines lines={verdictLines(row)} />
            ),
          support: row.intervention ? (
            <SupportCell intervention={row.intervention} house={house} today={today} />
          ) : (
            <NoSupport may={may} slug={row.slug} />
          ),
        },
      }))}
    />
  )
}

const NoSupport = ({ may, slug }: { may: TableProps['may']; slug: string }) =>
  may.choose ? (
    <span data-screen>
      <TextLink to={path('workplaceChoice', { id: slug })}>Föreslå insats</TextLink>
    </span>
  ) : (
    <span className="text-small text-ink-2">inget just nu</span>
  )

const TrendCell = ({ row, usual, whole }: { row: ListedWorkplace; usual: ListedWorkplace['trend']; whole: string }) =>
  row.trend.some((rate) => rate !== null) ? (
    <Trend rates={row.trend} organisationRates={usual} organisation={whole} />
  ) : (
    '–'
  )

const daysText = (days: number): string => wholeNumber(roundHalfUp(days, 0)).replace('-', '−')
