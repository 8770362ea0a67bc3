import { correctionSubjects } from '~/domain/correction'
import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { dayRange } from '~/text/day'
import { counted } from '~/text/number'
import { subjectName } from '~/text/own'
import { HiddenField } from '~/ui/form'
import { RadioGroup } from '~/ui/radio-group'
import { TextArea } from '~/ui/text-area'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'
import { ownTrail } from './own-trail'

interface OwnErrorPageProps extends PostedProps {
  /** What the link that led here is about. */
  about: string
  object: string | null
  spell: { from: Day; to: Day | null } | null
  answerDays: number
  today: Day
}

/** "Det här är fel": about what, and what is wrong. */
export const OwnErrorPage = ({ about, object, spell, answerDays, today, ...posted }: OwnErrorPageProps) => (
  <FormPage
    {...posted}
    trail={ownTrail({ label: 'Det du har sagt är fel', to: path('ownErrors') }, { label: 'Säg att något är fel' })}
    title="Säg att något är fel"
    lead={`Din chef eller Reko-AG svarar inom ${counted(answerDays, 'dag', 'dagar')}. Svaret står på Min sida.`}
    tab="Vad är fel?"
    action={path('ownErrorNew')}
    initial={{ om: about }}
    save="Skicka"
    cancel={path('ownErrors')}
  >
    {(field) => (
      <>
        {spell ? (
          <>
            <p className="text-row font-key">Frånvaron {dayRange(spell.from, spell.to, today)}</p>
            <HiddenField name="om" value="absence" />
          </>
        ) : (
          <RadioGroup
            {...field('om')}
            legend="Vad gäller det?"
            options={correctionSubjects.map((value) => ({ value, label: subjectName[value] }))}
          />
        )}
        {object !== null && <HiddenField name="post" value={object} />}
        <TextArea
          {...field('text')}
          label="Vad är fel, och hur ska det vara?"
          hint="Inga diagnoser och inga personnummer."
          rows={4}
        />
      </>
    )}
  </FormPage>
)
