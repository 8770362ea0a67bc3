import type { Day } from '~/domain/day'
import { measureStates } from '~/domain/intervention/answer'
import { lookOf } from '~/domain/intervention/bars'
import { latestPublication, stageOf } from '~/domain/intervention/facts'
import { measuresOf, type PlanMeasure } from '~/domain/intervention/plan-measure'
import { rowsOf, valueOf } from '~/domain/intervention/draft'
import { shortDay } from '~/text/day'
import { measureStatusText } from '~/text/intervention'
import { RadioGroup } from '~/ui/radio-group'
import { Section } from '~/ui/section'
import { TextArea } from '~/ui/text-area'
import { MeasureLook } from './measure-look'
import { ReportForm } from './report-form'
import type { ReportProps } from './step-shown'

/** Each measure of the published plan: done, or not and why. */
export function MeasureStates({ read, today, ...posted }: ReportProps) {
  const { facts, may, slug } = read.shown
  const plan = latestPublication(facts)?.draft ?? {}
  const measures = measuresOf(plan)
  const told = { plan, measures: facts.measures, escalations: facts.escalations }
  const reports = may.report && stageOf(facts) === 'follow-through'
  return (
    <Section title="Åtgärderna">
      {measures.length === 0 && <p className="text-ink-2">Här står åtgärderna när planen är publicerad.</p>}
      <ul>
        {measures.map((measure) => {
          const set = facts.measures[measure.key]
          const sign = valueOf(
            rowsOf(plan, 'measures').find(({ key }) => key === measure.key),
            'sign',
          )
          return (
            <li key={measure.key} id={`atgard-${measure.key}`} className="border-b border-rule py-3">
              <div className="flex flex-wrap items-baseline justify-between gap-x-6">
                <h3 className="measure text-row font-key">{measure.what}</h3>
                <MeasureLook look={lookOf(measure, told, today)} />
              </div>
              <p className="text-small text-ink-2">
                {measure.responsible}, {dueText(measure, today)}
              </p>
              {sign && <p className="text-small text-ink-2">{`Så märks det: ${sign}`}</p>}
              {set?.why && <p className="measure text-row">{`Varför inte: ${set.why}`}</p>}
              {set?.effect && <p className="measure text-row">{`Effekt: ${set.effect}`}</p>}
              {reports && (
                <ReportForm
                  {...{ slug, formular: 'atgard', nyckel: measure.key, ...posted }}
                  summary="Säg hur det går"
                  initial={{ lage: set?.state ?? 'planned', varfor: set?.why ?? '', effekt: set?.effect ?? '' }}
                >
                  {(field) => (
                    <>
                      <RadioGroup
                        {...field('lage')}
                        legend="Läge"
                        options={measureStates.map((value) => ({ value, label: measureStatusText[value] }))}
                      />
                      <TextArea
                        {...field('varfor')}
                        label="Varför blev den inte av?"
                        hint="Behövs bara om den inte blev av."
                        rows={2}
                      />
                      <TextArea
                        {...field('effekt')}
                        label="Vad har ni sett för effekt?"
                        hint={sign && `Ni skrev att det märks så här: ${sign}`}
                        rows={2}
                      />
                    </>
                  )}
                </ReportForm>
              )}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

const dueText = ({ due, ongoing }: PlanMeasure, today: Day): string =>
  due === null ? (ongoing ? 'tills vidare' : 'utan slutdatum') : `klar senast ${shortDay(due, today)}`
