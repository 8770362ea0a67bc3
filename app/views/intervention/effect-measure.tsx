import type { BeforeAfter } from '~/domain/statistics/before-after'
import type { Measure } from '~/domain/statistics/verdict'
import { measureText } from '~/text/rate'
import { effectChange, effectDifference, effectHeadline, effectMeasures } from '~/text/support-effect'
import { DataTable } from '~/ui/data-table'
import { Why } from '~/ui/why'
import { Slope, type SlopeLine } from '../chart/slope'

interface EffectMeasureProps {
  measure: Measure
  answer: BeforeAfter
  workplace: string
}

/** What became of one measure: the finding, how sure it is, the picture and its table. */
export function EffectMeasure({ measure, answer, workplace }: EffectMeasureProps) {
  if (answer.verdict === 'too-small') return null
  const { unit, comparison } = answer
  const lines: SlopeLine[] = [
    { ...unit, name: workplace, ours: true },
    { ...comparison, name: 'Jämförelsen', ours: false },
  ]
  const title = effectHeadline(measure, answer)
  return (
    <figure className="mt-6">
      <p className="text-small text-ink-2">{effectMeasures[measure]}</p>
      <p className="text-h3 font-bold">{title}</p>
      <p className="max-w-text">{effectDifference(measure, answer)}</p>
      <Slope
        title={title}
        desc={lines.map((line) => `${line.name}: ${effectChange(measure, line)}.`).join(' ')}
        lines={lines}
        text={(value) => measureText(measure, value)}
      />
      <Why summary="Visa som tabell" twin>
        <DataTable
          caption={effectMeasures[measure]}
          rowHeader="name"
          columns={[
            { key: 'name', label: 'Arbetsplats' },
            { key: 'before', label: 'Före', numeric: true },
            { key: 'after', label: 'Efter', numeric: true },
          ]}
          rows={lines.map(({ name, before, after }) => ({
            key: name,
            cells: { name, before: measureText(measure, before), after: measureText(measure, after) },
          }))}
        />
      </Why>
    </figure>
  )
}
