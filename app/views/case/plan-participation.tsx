import type { PlanDraft } from '~/domain/plan-draft'
import { fieldOf, textNames } from '~/domain/plan-fields'
import { planButtons } from '~/domain/plan-form'
import { addFields } from '~/domain/plan-missing'
import type { PlanQuestions } from '~/text/plan'
import { RadioGroup } from '~/ui/radio-group'
import { Section } from '~/ui/section'
import { TextArea } from '~/ui/text-area'
import { DateField, TextField } from '~/ui/text-field'
import type { FieldOf } from '../parts/typed-form'
import { NumberReason } from './number-reason'
import { AddButton, RemoveButton } from '../parts/row-buttons'

interface PlanParticipationProps {
  draft: PlanDraft
  field: FieldOf
  questions: PlanQuestions
}

export const PlanParticipation = ({ draft, field, questions }: PlanParticipationProps) => (
  <Section title="4. Delaktighet och uppföljning">
    <TextArea
      {...field(textNames.contact)}
      label={questions.contact}
      hint="Till exempel: Karin ringer varje onsdag."
      rows={2}
    />
    <NumberReason field={field} of={textNames.contact} waits />
    <div data-choice className="mt-5">
      <RadioGroup
        {...field(textNames.participation)}
        legend={questions.participation}
        hint="Lagen säger att planen görs i samråd så långt det går."
        options={[
          { value: 'ja', label: 'Ja' },
          { value: 'nej', label: 'Nej, för att …' },
        ]}
        opens="nej"
      />
      <div className="follows-choice">
        <TextField {...field(textNames.participationReason)} label="Varför inte?" />
      </div>
    </div>
    <TextArea
      {...field(textNames.comment)}
      label={questions.comment}
      hint="Skriv det medarbetaren vill ha sagt, med egna ord. Kan lämnas tomt."
      rows={3}
    />
    <h3 className="mt-6 text-row font-key">{questions.followUps}</h3>
    {draft.followUps.map(({ key, on }, place) => (
      <div key={key} className="mt-3 flex flex-wrap items-end gap-4 *:mt-0!">
        <DateField {...field(fieldOf('followUps', key, 'on'))} label={`Uppföljning ${place + 1}`} />
        <p className="py-2.5">
          <RemoveButton value={planButtons.remove('followUps', key)} what={on || `uppföljning ${place + 1}`} />
        </p>
      </div>
    ))}
    <AddButton field={field(addFields.followUps)} value={planButtons.add.followUps}>
      Lägg till ett datum
    </AddButton>
  </Section>
)
