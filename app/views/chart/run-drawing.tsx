import type { RunSignal } from '~/domain/statistics/run-signals'
import { measureText, measureUnit } from '~/text/rate'
import { Picture } from './picture'
import type { RunData } from './run-data'
import { RunDifferences } from './run-differences'
import { RunDivider } from './run-divider'
import { RunGaps } from './run-gaps'
import type { RunLayout } from './run-layout'
import { RunMonths } from './run-months'
import { RunRates } from './run-rates'
import { runScales } from './run-scales'
import { isRun, RunSignalMarks } from './run-signal-marks'

interface RunDrawingProps {
  data: RunData
  layout: RunLayout
  signals: readonly RunSignal[]
  title: string
  desc: string
  className: string
}

export function RunDrawing({ data, layout, signals, title, desc, className }: RunDrawingProps) {
  const under = signals.filter(isRun).length
  const scales = runScales(data, layout, { under, over: signals.length - under })
  const part = { data, scales, layout }
  return (
    <Picture layout={layout} title={title} desc={desc} className={className}>
      <RunRates {...part} format={(rate) => measureText(data.measure, rate)} />
      <RunGaps {...part} panel={layout.rates} />
      <text x="0" y={layout.heading} className="fill-ink font-bold">
        {`Skillnaden mot ${data.organisation.toLowerCase()}${layout.words === 'full' ? `, ${measureUnit[data.measure]}` : ''}`}
      </text>
      <RunDifferences {...part} />
      <RunGaps {...part} panel={{ ...layout.differences, top: layout.differences.top + 12 }} />
      <RunDivider {...part} />
      <RunSignalMarks {...part} signals={signals} />
      <RunMonths {...part} />
    </Picture>
  )
}
