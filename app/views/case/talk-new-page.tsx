import { talkKinds } from '~/domain/talk'
import { path } from '~/paths'
import { sentence } from '~/text/number'
import { talkHint, talkName } from '~/text/talk'
import { CheckGroup } from '~/ui/check-group'
import { RadioGroup } from '~/ui/radio-group'
import { CaseForm, type CaseFormProps } from './case-form'
import { TalkSlotFields } from './talk-slot-fields'

export const TalkNewPage = (posted: CaseFormProps) => (
  <CaseForm
    {...posted}
    action={path('caseTalkNew', { id: posted.shown.slug })}
    title="Boka ett samtal"
    lead="När det är bokat finns guiden, förberedelserna och en inbjudan att kopiera."
    tab="Samtalet"
    save="Boka samtalet"
  >
    {(field) => (
      <>
        <RadioGroup
          {...field('sort')}
          legend="Vilket samtal?"
          options={talkKinds.map((value) => ({ value, label: sentence(talkName[value]), hint: talkHint[value] }))}
        />
        <TalkSlotFields field={field} />
        <CheckGroup
          {...field('facket')}
          legend="Facket"
          options={[{ value: 'ja', label: 'Jag har sagt att facket får vara med' }]}
        />
      </>
    )}
  </CaseForm>
)
