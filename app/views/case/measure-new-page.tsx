import { fhvServices, measureKinds } from '~/domain/measure'
import { path } from '~/paths'
import { fhvServiceText, measureKindHint, measureKindText } from '~/text/measure'
import { RadioGroup } from '~/ui/radio-group'
import { SelectField } from '~/ui/select-field'
import { TextArea } from '~/ui/text-area'
import { DateField } from '~/ui/text-field'
import { CaseForm, type CaseFormProps } from './case-form'
import { NumberReason } from './number-reason'

export const MeasureNewPage = (posted: CaseFormProps) => (
  <CaseForm
    {...posted}
    action={path('caseMeasureNew', { id: posted.shown.slug })}
    title="Lägg till en åtgärd"
    lead="Skriv vad som ändras i arbetet eller vad ni beställer och varför. Skriv inte om sjukdom."
    tab="Åtgärden"
    save="Spara åtgärden"
  >
    {(field) => (
      <>
        <RadioGroup
          {...field('sort')}
          legend="Vad är det för åtgärd?"
          options={measureKinds.map((value) => ({
            value,
            label: measureKindText[value],
            hint: measureKindHint[value],
          }))}
        />
        <SelectField
          {...field('tjanst')}
          label="Om det är företagshälsovården: vad ska de göra?"
          options={[
            { value: '', label: 'Välj' },
            ...fhvServices.map((value) => ({ value, label: fhvServiceText[value] })),
          ]}
        />
        <TextArea {...field('vad')} label="Vad, och vad det ska leda till" rows={3} />
        <NumberReason field={field} of="vad" />
        <DateField {...field('fran')} label="Från och med" />
        <DateField {...field('till')} label="Till och med, om det är bestämt" />
        <DateField {...field('uppfoljning')} label="När följer ni upp?" />
      </>
    )}
  </CaseForm>
)
