import type { LengthClass } from '~/domain/statistics/length-class'
import { addMonthsTo } from '~/domain/statistics/month'
import { monthText } from '~/text/run-chart'
import { ratePercent } from '~/text/rate'
import { DataTable } from '~/ui/data-table'
import { Why } from '~/ui/why'
import type { ClassData } from './class-panels'

interface ClassTableProps {
  data: ClassData
  series: readonly {
    name: LengthClass
    title: string
    unit: readonly (number | null)[]
    whole: readonly (number | null)[]
  }[]
}

/** The three panels as one table: every mean of three months, the latest first. */
export const ClassTable = ({ data, series }: ClassTableProps) => (
  <Why summary="Visa som tabell" twin>
    <DataTable
      caption="Sjukfrånvaro efter tillfällets längd, medelvärde av tre månader"
      rowHeader="month"
      columns={[
        { key: 'month', label: 'Tre månader till och med' },
        ...series.flatMap(({ name, title }) => [
          { key: name, label: title, numeric: true },
          { key: `${name} whole` as const, label: `${data.organisation}, ${title.toLowerCase()}`, numeric: true },
        ]),
      ]}
      rows={(series[0]?.unit ?? [])
        .map((_, place) => ({
          key: String(place),
          cells: {
            month: monthText(addMonthsTo(data.first, place)),
            ...Object.fromEntries(
              series.flatMap(({ name, unit, whole }) => [
                [name, text(unit[place])],
                [`${name} whole`, text(whole[place])],
              ]),
            ),
          },
        }))
        .slice(2)
        .reverse()}
    />
  </Why>
)

const text = (value: number | null | undefined): string =>
  value === null || value === undefined ? 'visas inte' : ratePercent(value)
