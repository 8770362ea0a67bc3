import { runSignals } from '~/domain/statistics/run-signals'
import { gapSentences, runDescription, runSubtitle, runTitle, signalSentence } from '~/text/run-chart'
import { gapsOf, monthsOf, type RunData } from './run-data'
import { RunDrawing } from './run-drawing'
import { phoneRun, wideRun } from './run-layout'
import { RunKey } from './run-key'
import { RunTable } from './run-table'

/** A workplace over time: its rates, how they lie against the organisation's, the signals in words, and the same as a table. */
export function RunPicture({ data }: { data: RunData }) {
  const signals = runSignals(data.points)
  const end = monthsOf(data).at(-1) ?? data.first
  const whole = data.limits !== null && data.points.every(({ difference }) => difference !== null)
  const title = runTitle(signals, { name: data.name, end, whole })
  const drawn = { data, signals, title, desc: runDescription(data, signals) }
  return (
    <figure className="@container">
      <figcaption>
        <p className="text-h3 font-bold">{title}</p>
        <p className="text-small text-ink-2">{runSubtitle[data.measure]}</p>
      </figcaption>
      <RunDrawing {...drawn} layout={wideRun} className="mt-4 @max-[42rem]:hidden" />
      <RunDrawing {...drawn} layout={phoneRun} className="mt-4 @min-[42rem]:hidden" />
      <RunKey signals={signals} limits={data.limits !== null} />
      {signals.length > 0 && (
        <ol className="measure mt-4 list-decimal space-y-1 pl-6 text-row marker:font-bold">
          {signals.map((signal) => (
            <li key={`${signal.rule}${signal.months[0]}`}>{signalSentence(signal)}</li>
          ))}
        </ol>
      )}
      {gapSentences(gapsOf(data)).map((gap) => (
        <p key={gap} className="mt-2 text-small text-ink-2">
          {gap}
        </p>
      ))}
      {!whole && data.points.length > 0 && (
        <p className="mt-2 text-small text-ink-2">
          En dold månad döljer också vad som är vanligt här, eftersom den annars skulle gå att räkna ut.
        </p>
      )}
      <RunTable data={data} signals={signals} />
    </figure>
  )
}
