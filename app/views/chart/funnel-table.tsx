import { levelWords, risingWords } from '~/text/workplace'
import { excessText, measureText } from '~/text/rate'
import { wholeNumber } from '~/text/number'
import { DataTable, RowName } from '~/ui/data-table'
import { Why } from '~/ui/why'
import { mostLinks, mostOutside, outside, type FunnelData } from './funnel-point'

/** The funnel as a table, with the same workplaces and numbers. Of very many it has those outside the range, and says so. */
export function FunnelTable({ data, all }: { data: FunnelData; all: string }) {
  const { points, measure } = data
  const every = points.length <= mostLinks
  const shown = every ? byExcess(points) : outside(points).slice(0, mostOutside.wide)
  return (
    <Why summary="Visa som tabell" twin>
      {!every && (
        <p>
          Tabellen har {wholeNumber(shown.length)} som ligger över det väntade spannet. Alla{' '}
          {wholeNumber(points.length)} finns i{' '}
          <a href={all} className="link">
            listan
          </a>
          .
        </p>
      )}
      <DataTable
        caption="Arbetsplatserna i bilden"
        rowHeader="name"
        columns={[
          { key: 'name', label: 'Arbetsplats' },
          { key: 'persons', label: 'Medarbetare', numeric: true },
          { key: 'rate', label: measure === 'total' ? 'Sjukfrånvaro' : 'Korta tillfällen', numeric: true },
          { key: 'excess', label: 'Mot väntat', numeric: true },
          { key: 'level', label: 'Bedömning' },
        ]}
        rows={shown.map(({ slug, name, to, persons, rate, excessDays, level, rising }) => ({
          key: slug,
          cells: {
            name: <RowName to={to}>{name}</RowName>,
            persons: wholeNumber(persons),
            rate: measureText(measure, rate),
            excess: excessDays === null ? '–' : excessText(excessDays),
            level: [levelWords[level], risingWords[rising]].filter(Boolean).join(', '),
          },
        }))}
      />
    </Why>
  )
}

const byExcess = (points: FunnelData['points']) =>
  points.toSorted((one, other) => (other.excessDays ?? -Infinity) - (one.excessDays ?? -Infinity))
