import { path } from '~/paths'
import { invitedName, meetingTitle } from '~/text/meeting'
import { personName } from '~/text/person'
import { CheckGroup } from '~/ui/check-group'
import { HiddenField } from '~/ui/form'
import { RadioGroup } from '~/ui/radio-group'
import { Section } from '~/ui/section'
import { TextArea } from '~/ui/text-area'
import { TextField } from '~/ui/text-field'
import { CaseForm } from './case-form'
import { MinutesText } from './meeting-minutes'
import type { MeetingFormProps } from './meeting-time-page'
import type { ShownMeeting, ShownMinutes } from './shown-meeting'
import { StepFields } from './step-fields'
import { dateTime } from '~/text/day'

export function MeetingMinutesPage({ meeting, today, ...posted }: MeetingFormProps) {
  const [latest] = meeting.minutes
  const finished = meeting.minutes.some((one) => one.finished)
  const meanwhile = posted.form?.errors.some(({ code }) => code === 'minutes-changed-meanwhile')
  const employee = personName(posted.shown.person.name)
  return (
    <CaseForm
      {...posted}
      action={path('caseMeetingMinutes', { id: posted.shown.slug, post: meeting.slug })}
      title={finished ? 'Ändra protokollet' : 'Skriv protokoll'}
      lead={`${meetingTitle(meeting, today)}. Skriv om arbetet och det ni kommer överens om, inte om sjukdom. Medarbetaren får läsa det.`}
      tab="Protokollet"
      save="Spara protokollet"
      initial={latest ? minutesValues(latest) : { deltog: coming(meeting) }}
      {...(meanwhile && latest && { above: <Meanwhile minutes={latest} meeting={meeting} employee={employee} /> })}
    >
      {(field) => (
        <>
          <CheckGroup
            {...field('deltog')}
            legend="Vilka var med?"
            options={meeting.invited.map((one) => ({ value: one.slug, label: invitedName(one, employee) }))}
          />
          <TextArea {...field('sades')} label="Det ni talade om" rows={8} />
          <TextArea {...field('bestamdes')} label="Det ni kom överens om" rows={5} />
          <StepFields field={field} what={finished ? 'Ny uppgift' : 'Uppgift'} />
          {finished ? (
            <TextField
              {...field('skal')}
              label="Varför ändrar du?"
              hint="Den förra versionen finns kvar att läsa. Inga diagnoser och inga personnummer."
            />
          ) : (
            <RadioGroup
              {...field('atgard')}
              legend="Är protokollet klart?"
              options={[
                { value: 'utkast', label: 'Nej, spara det som utkast' },
                { value: 'klart', label: 'Ja, det är klart', hint: 'Uppgifterna läggs i ärendet med sina datum.' },
              ]}
            />
          )}
          {finished && <HiddenField name="atgard" value="klart" />}
          <HiddenField name="version" value={latest?.slug ?? ''} />
        </>
      )}
    </CaseForm>
  )
}

/** A draft's tasks are still only written in it; finished ones are steps of the case already. */
const minutesValues = ({ attended, said, agreed, tasks, finished }: ShownMinutes): Record<string, string> => ({
  ...{ deltog: attended.join(','), sades: said, bestamdes: agreed },
  ...(finished ? {} : Object.assign({}, ...tasks.map((task, at) => taskValues(task, at + 1)))),
})

const taskValues = ({ what, who, dueOn }: ShownMinutes['tasks'][number], row: number): Record<string, string> => ({
  ...{ [`steg${row}`]: what, [`vem${row}`]: who, [`senast${row}`]: dateTime(dueOn) },
})

const coming = ({ invited }: ShownMeeting): string =>
  invited
    .filter(({ answer }) => answer?.kind === 'coming' && !answer.stale)
    .map(({ slug }) => slug)
    .join(',')

const Meanwhile = (props: { minutes: ShownMinutes; meeting: ShownMeeting; employee: string }) => (
  <Section title="Det som står nu" aside={`Skrivet av ${props.minutes.by}`}>
    <MinutesText {...props} />
  </Section>
)
