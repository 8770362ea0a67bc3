import { answerKinds } from '~/domain/meeting'
import { path } from '~/paths'
import { answerHint, answerName, invitedName, meetingTitle, slotTimes } from '~/text/meeting'
import { personName } from '~/text/person'
import { participantName } from '~/text/talk'
import { HiddenField } from '~/ui/form'
import { RadioGroup } from '~/ui/radio-group'
import { TextArea } from '~/ui/text-area'
import { DateField } from '~/ui/text-field'
import { CaseForm } from './case-form'
import type { MeetingFormProps } from './meeting-time-page'

interface MeetingAnswersPageProps extends MeetingFormProps {
  reader: { invited: string | null }
  /** Whose answer the link that led here is about. */
  asked: string | null
}

export const MeetingAnswersPage = ({ meeting, reader, asked, today, ...posted }: MeetingAnswersPageProps) => (
  <CaseForm
    {...posted}
    action={path('caseMeetingAnswers', { id: posted.shown.slug, post: meeting.slug })}
    title="Skriv upp ett svar"
    lead={`${meetingTitle(meeting, today)} ${slotTimes(meeting.slot)}. Skriv ditt eget svar, eller vad någon annan har sagt till dig.`}
    tab="Svaret"
    save="Spara svaret"
    initial={{ vem: asked ?? reader.invited ?? '' }}
  >
    {(field) => (
      <>
        <RadioGroup
          {...field('vem')}
          legend="Vem har svarat?"
          options={meeting.invited.map((one) => ({
            value: one.slug,
            label: `${invitedName(one, personName(posted.shown.person.name))}${one.slug === reader.invited ? ' (du)' : ''}`,
            ...(one.name !== null && { hint: participantName[one.role] }),
          }))}
        />
        <RadioGroup
          {...field('svar')}
          legend="Vad är svaret?"
          options={answerKinds.map((value) => ({ value, label: answerName[value], hint: answerHint[value] }))}
        />
        <DateField {...field('forslag')} label="Föreslagen dag, om det är en annan tid" />
        <TextArea
          {...field('text')}
          label="Föreslagen tid, eller varför inte"
          hint="Inga diagnoser och inga personnummer. ”Kan inte” räcker som skäl."
          rows={2}
        />
        <HiddenField name="version" value={String(meeting.sequence)} />
      </>
    )}
  </CaseForm>
)
