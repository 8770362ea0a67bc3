import type { Day } from '~/domain/day'
import { participants, talkParts } from '~/domain/talk'
import { stepRows } from '~/domain/talk-form'
import { path } from '~/paths'
import { dateTime } from '~/text/day'
import { participantName, partQuestions, partTitle } from '~/text/talk'
import { CheckGroup } from '~/ui/check-group'
import { SelectField } from '~/ui/select-field'
import { TextArea } from '~/ui/text-area'
import { DateField, TextField } from '~/ui/text-field'
import type { FieldOf } from '../parts/typed-form'
import { CaseForm, type CaseFormProps } from './case-form'
import type { ShownTalk } from './talks-page'

interface TalkNotePageProps extends CaseFormProps {
  talk: ShownTalk
  today: Day
}

const fieldName = { discover: 'sett', dialogue: 'dialog', adapt: 'andra', followUp: 'folj' } as const

export const TalkNotePage = ({ talk, today, ...posted }: TalkNotePageProps) => (
  <CaseForm
    {...posted}
    action={path('caseTalkNote', { id: posted.shown.slug, post: talk.slug })}
    title="Skriv upp samtalet"
    lead="Skriv om arbetet och det ni kommer överens om, inte om sjukdom. Medarbetaren får läsa det."
    tab="Det ni sa"
    save="Spara samtalet"
    initial={{ hallet: dateTime(talk.contact.on > today ? today : talk.contact.on), deltog: 'medarbetare,chef' }}
  >
    {(field) => (
      <>
        <DateField {...field('hallet')} label="Vilken dag var samtalet?" />
        <CheckGroup
          {...field('deltog')}
          legend="Vilka var med?"
          options={participants.map((value) => ({ value, label: participantName[value] }))}
        />
        {talkParts.map((part) => (
          <TextArea
            key={part}
            {...field(fieldName[part])}
            label={partTitle[part]}
            hint={partQuestions(talk.kind)[part].join(' ')}
            rows={4}
          />
        ))}
        {stepRows.map((row) => (
          <StepFields key={row} row={row} field={field} />
        ))}
      </>
    )}
  </CaseForm>
)

const StepFields = ({ row, field }: { row: number; field: FieldOf }) => (
  <fieldset className="mt-8 border-t border-rule pt-4">
    <legend className="sr-only">Nästa steg {row}</legend>
    <TextField {...field(`steg${row}`)} label={`Nästa steg ${row}, om ni kom överens om det`} hint="Vad ska göras?" />
    <div className="mt-4 flex flex-wrap items-end gap-x-6 gap-y-4 *:mt-0!">
      <SelectField
        {...field(`vem${row}`)}
        label="Vem gör det?"
        options={[
          { value: '', label: 'Välj' },
          ...participants.map((value) => ({ value, label: participantName[value] })),
        ]}
      />
      <DateField {...field(`senast${row}`)} label="Senast" />
    </div>
  </fieldset>
)
