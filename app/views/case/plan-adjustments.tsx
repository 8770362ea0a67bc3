import { adjustmentStates, hasEffect } from '~/domain/plan'
import type { DraftAdjustment } from '~/domain/plan-draft'
import { fieldOf } from '~/domain/plan-fields'
import { planButtons } from '~/domain/plan-form'
import { adjustmentStateText, type PlanQuestions } from '~/text/plan'
import { HiddenField } from '~/ui/form'
import { Section } from '~/ui/section'
import { SelectField } from '~/ui/select-field'
import { DateField, TextField } from '~/ui/text-field'
import type { FieldOf } from '../parts/typed-form'
import { AddButton, RemoveButton } from '../parts/row-buttons'

interface PlanAdjustmentsProps {
  adjustments: readonly DraftAdjustment[]
  field: FieldOf
  questions: PlanQuestions
}

export const PlanAdjustments = ({ adjustments, field, questions }: PlanAdjustmentsProps) => (
  <Section title={`2. ${questions.adjustments}`}>
    {adjustments.length === 0 && (
      <p className="text-row">
        Till exempel fast dagschema, hjälpmedel, färre möten eller andra uppgifter en tid. Behövs inga går det bra ändå.
      </p>
    )}
    <ul>
      {adjustments.map((adjustment) => (
        <Adjustment key={adjustment.key} {...{ adjustment, field }} />
      ))}
    </ul>
    <AddButton field={field('fler-anpassningar')} value={planButtons.add.adjustments}>
      Lägg till en anpassning
    </AddButton>
  </Section>
)

function Adjustment({ adjustment: { key, what, state }, field }: { adjustment: DraftAdjustment; field: FieldOf }) {
  const at = (part: 'what' | 'who' | 'from' | 'to' | 'state' | 'effect') => field(fieldOf('adjustments', key, part))
  const effect = at('effect')
  return (
    <li className="border-b border-rule pt-3 pb-4">
      <fieldset>
        <legend className="sr-only">{what || 'Ny anpassning'}</legend>
        <div className="grid gap-x-5 gap-y-3 *:mt-0! md:grid-cols-2">
          <TextField {...at('what')} label="Vad" width="long" />
          <TextField {...at('who')} label="Vem ordnar" width="long" />
          <div className="grid grid-cols-2 gap-x-3 *:mt-0! [&_input]:w-full">
            <DateField {...at('from')} label="Från" />
            <DateField {...at('to')} label="Till, eller tomt" />
          </div>
          <SelectField
            {...at('state')}
            label="Läge"
            options={adjustmentStates.map((value) => ({ value, label: adjustmentStateText[value] }))}
          />
        </div>
        {hasEffect(state) || effect.error ? (
          <TextField {...effect} label="Hur har det gått?" />
        ) : (
          <HiddenField name={effect.name} value={effect.value ?? ''} />
        )}
        <p className="mt-2">
          <RemoveButton value={planButtons.remove('adjustments', key)} what={what || 'den nya anpassningen'} />
        </p>
      </fieldset>
    </li>
  )
}
