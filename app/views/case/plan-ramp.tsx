import type { Day } from '~/domain/day'
import { rampHours } from '~/domain/plan'
import type { DraftStep } from '~/domain/plan-draft'
import { fieldOf } from '~/domain/plan-fields'
import { planButtons } from '~/domain/plan-form'
import { addFields } from '~/domain/plan-missing'
import { readableSteps, typedShare } from '~/domain/plan-reading'
import { hoursText, type PlanQuestions } from '~/text/plan'
import { Section } from '~/ui/section'
import type { FieldOf } from '../parts/typed-form'
import { AddButton, RemoveButton } from '../parts/row-buttons'
import { PlanCell } from './plan-cell'
import { RampPicture } from './ramp-picture'

interface PlanRampProps {
  ramp: readonly DraftStep[]
  field: FieldOf
  questions: PlanQuestions
  weeklyHours: number
  today: Day
}

/** The way back: the picture of the steps, and the rows it is drawn from. */
export const PlanRamp = ({ ramp, field, questions, weeklyHours, today }: PlanRampProps) => (
  <Section title={`3. ${questions.ramp}`}>
    <p className="text-small text-ink-2">Arbetstid i procent av heltid. Romben är avstämningen inför nästa steg.</p>
    <RampPicture steps={readableSteps(ramp)} weeklyHours={weeklyHours} today={today} />
    {ramp.length > 0 && (
      <table className="block-table w-full border-collapse text-left text-row">
        <caption className="sr-only">{questions.ramp}</caption>
        <thead>
          <tr className="border-b-[1.5px] border-line align-bottom text-meta text-ink-2">
            {['Från', 'Andel', 'I veckan', 'Stäms av'].map((label) => (
              <th key={label} scope="col" className="py-2 pr-3 font-head">
                {label}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {ramp.map((step, place) => (
            <StepRow
              key={step.key}
              {...{ step, number: place + 1, last: place === ramp.length - 1, field, weeklyHours }}
            />
          ))}
        </tbody>
      </table>
    )}
    <AddButton field={field(addFields.ramp)} value={planButtons.add.ramp}>
      Lägg till ett steg
    </AddButton>
  </Section>
)

interface StepRowProps {
  step: DraftStep
  number: number
  last: boolean
  field: FieldOf
  weeklyHours: number
}

function StepRow({ step, number, last, field, weeklyHours }: StepRowProps) {
  const at = (part: 'from' | 'share' | 'checkOn') => field(fieldOf('ramp', step.key, part))
  const share = typedShare(step.share)
  return (
    <tr className="border-b border-rule align-top">
      <td data-label="Från" className="py-2 pr-3">
        <div>
          <PlanCell {...at('from')} label={`Steg ${number}, från`} kind="day" width="w-40" />
        </div>
      </td>
      <td data-label="Andel i procent" className="py-2 pr-3">
        <div>
          <PlanCell {...at('share')} label={`Steg ${number}, andel i procent`} kind="number" width="w-20" />
        </div>
      </td>
      <td data-label="I veckan" className="py-4 pr-3 whitespace-nowrap text-ink-2">
        {share === null ? '–' : hoursText(rampHours(share, weeklyHours))}
      </td>
      <td data-label="Stäms av" className="py-2 pr-3">
        <div>
          <PlanCell {...at('checkOn')} label={`Steg ${number}, stäms av`} kind="day" width="w-40" />
          {last && step.checkOn === '' && <span className="text-small text-ink-2">Slutmål, ingen avstämning</span>}
        </div>
      </td>
      <td className="py-4">
        <RemoveButton value={planButtons.remove('ramp', step.key)} what={`steg ${number}`} />
      </td>
    </tr>
  )
}
