import { statesOf } from '~/domain/measure'
import { path } from '~/paths'
import { measureStateText } from '~/text/measure'
import { RadioGroup } from '~/ui/radio-group'
import { TextArea } from '~/ui/text-area'
import { CaseForm, type CaseFormProps } from './case-form'
import type { ShownMeasure } from './measures-page'

export const MeasurePage = ({ measure, ...posted }: CaseFormProps & { measure: ShownMeasure }) => {
  const states = statesOf(measure.kind)
  return (
    <CaseForm
      {...posted}
      action={path('caseMeasure', { id: posted.shown.slug, post: measure.slug })}
      title="Ändra läge"
      lead={`${measure.what}. Läget nu är ${measureStateText[measure.state].toLowerCase()}.`}
      tab="Så långt har den kommit"
      save="Spara"
    >
      {(field) => (
        <>
          <RadioGroup
            {...field('lage')}
            legend="Nytt läge"
            options={states
              .slice(states.indexOf(measure.state) + 1)
              .map((value) => ({ value, label: measureStateText[value] }))}
          />
          <TextArea
            {...field('effekt')}
            label="Vad det har lett till, eller varför det inte blev av"
            hint="Skriv om arbetet. Inga diagnoser och inga personnummer."
            rows={3}
          />
        </>
      )}
    </CaseForm>
  )
}
