import { lengthClasses, type LengthClass } from '~/domain/statistics/length-class'
import type { Month } from '~/domain/statistics/month'
import { classTitles } from '~/text/run-chart'
import { ClassPanel } from './class-panel'
import { ClassTable } from './class-table'
import { quarterly } from './quarterly'

export interface ClassData {
  first: Month
  /** Parts of the rate per month, 0–1; null where they aren't told. */
  unit: Record<LengthClass, readonly (number | null)[]>
  whole: Record<LengthClass, readonly (number | null)[]>
  /** "Regionen" */
  organisation: string
}

/** Short, medium and long absence beside each other on one scale, as means of three months, with one table for all of them. */
export function ClassPanels({ data }: { data: ClassData }) {
  const series = lengthClasses.map((name) => ({
    ...{ name, title: classTitles[name] },
    ...{ unit: quarterly(data.unit[name]), whole: quarterly(data.whole[name]) },
  }))
  const highest = Math.max(0.01, ...series.flatMap(({ unit, whole }) => [...unit, ...whole]).map((value) => value ?? 0))
  return (
    <figure>
      <div className="grid gap-x-8 gap-y-6 md:grid-cols-3 print:grid-cols-3">
        {series.map((one) => (
          <ClassPanel key={one.name} {...one} first={data.first} highest={highest} organisation={data.organisation} />
        ))}
      </div>
      <ClassTable data={data} series={series} />
    </figure>
  )
}
