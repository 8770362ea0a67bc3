import type { Day } from '~/domain/day'
import { participants, talkParts } from '~/domain/talk'
import { path } from '~/paths'
import { dateTime } from '~/text/day'
import { participantName, partQuestions, partTitle } from '~/text/talk'
import { CheckGroup } from '~/ui/check-group'
import { TextArea } from '~/ui/text-area'
import { DateField } from '~/ui/text-field'
import { CaseForm, type CaseFormProps } from './case-form'
import { StepFields } from './step-fields'
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
        <StepFields field={field} what="Nästa steg" />
      </>
    )}
  </CaseForm>
)
