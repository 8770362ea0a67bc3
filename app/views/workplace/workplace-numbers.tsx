import { path } from '~/paths'
import { monthSpan } from '~/text/run-chart'
import { maskedWhy } from '~/text/workplace-why'
import { wholeName } from '~/text/workplace'
import { addMonthsTo } from '~/domain/statistics/month'
import { DataTable, type Column } from '~/ui/data-table'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'
import { TextLink } from '~/ui/text-link'
import { Why } from '~/ui/why'
import { numberRows, type NumberCell } from './number-rows'
import type { ReadWorkplace } from '~/reads/workplace.server'

/** The numbers beside those of the område and the whole, with why some aren't there. */
export function WorkplaceNumbers({ workplace }: { workplace: ReadWorkplace }) {
  const { slug, area, employer, smallest, organisation } = workplace
  const whole = wholeName(employer)
  const rows = numberRows(workplace)
  const span = monthSpan(addMonthsTo(organisation.end, -11), organisation.end)
  const columns: Column<'name' | 'unit' | 'area' | 'whole' | 'note'>[] = [
    { key: 'name', label: `Nyckeltal, ${span}` },
    { key: 'unit', label: 'Här', numeric: true },
    ...(area ? [{ key: 'area' as const, label: area.name, numeric: true }] : []),
    { key: 'whole', label: whole, numeric: true },
    { key: 'note', label: 'Kommentar' },
  ]
  return (
    <Section
      title={`Siffrorna mot ${whole.toLowerCase()}`}
      aside={<TextLink to={path('workplaceCsv', { id: slug })}>Hämta som CSV</TextLink>}
    >
      <DataTable
        caption={`Arbetsplatsens siffror mot ${whole.toLowerCase()}`}
        rowHeader="name"
        columns={columns}
        rows={rows.map(({ name, unit: own, area: near, whole: all, note }) => ({
          key: name,
          cells: {
            name: <b>{name}</b>,
            ...{ unit: <Number cell={own} />, area: <Number cell={near} />, whole: <Number cell={all} /> },
            note: <span className="text-small text-ink-2">{note}</span>,
          },
        }))}
      />
      {rows.some((row) => row.unit === 'masked') && (
        <Why summary="Varför visas inte allt?">
          <p>{maskedWhy(smallest).join(' ')}</p>
        </Why>
      )}
    </Section>
  )
}

const Number = ({ cell }: { cell: NumberCell }) => {
  if (cell === 'masked')
    return (
      <State kind="masked">
        <span className="font-regular">visas inte</span>
      </State>
    )
  return cell === 'insufficient' ? 'inga data' : cell
}
