import { participants } from '~/domain/talk'
import { path } from '~/paths'
import { participantName } from '~/text/talk'
import { SelectField } from '~/ui/select-field'
import { TextArea } from '~/ui/text-area'
import { CaseForm, type CaseFormProps } from './case-form'
import { KindField } from './meeting-kind-field'

export const MeetingNeedPage = (posted: CaseFormProps) => (
  <CaseForm
    {...posted}
    action={path('caseMeetingNeed', { id: posted.shown.slug })}
    title="Skriv upp ett behov av möte"
    lead="Den som är med i ärendet kan säga att ett möte behövs. Skriv upp det här, också när medarbetaren har bett dig."
    tab="Behovet"
    save="Spara behovet"
    initial={{ vem: 'medarbetare' }}
  >
    {(field) => (
      <>
        <SelectField
          {...field('vem')}
          label="Vem vill ha ett möte?"
          options={participants.map((value) => ({ value, label: participantName[value] }))}
        />
        <KindField field={field} />
        <TextArea
          {...field('varfor')}
          label="Vad behöver ni ta upp?"
          hint="Skriv om arbetet. Inga diagnoser och inga personnummer."
          rows={3}
        />
      </>
    )}
  </CaseForm>
)
