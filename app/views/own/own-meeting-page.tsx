import { answerKinds } from '~/domain/meeting'
import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { OwnMeeting } from '~/reads/own-meeting.server'
import { answerHint, answerText, invitedName, meetingTitle, slotTimes } from '~/text/meeting'
import { listed } from '~/text/number'
import { TextLink } from '~/ui/text-link'
import { HiddenField } from '~/ui/form'
import { RadioGroup } from '~/ui/radio-group'
import { TextArea } from '~/ui/text-area'
import { DateField } from '~/ui/text-field'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'
import { OwnHead } from './own-head'
import { OwnMinutes } from './own-minutes'
import { ownTrail } from './own-trail'

interface OwnMeetingPageProps extends PostedProps {
  meeting: OwnMeeting
  today: Day
}

/** A meeting she is invited to: when, where, who comes, and her answer while it can be given. */
export function OwnMeetingPage({ meeting, today, ...posted }: OwnMeetingPageProps) {
  const title = meetingTitle(meeting, today)
  return (
    <>
      {meeting.open ? (
        <FormPage
          {...posted}
          trail={ownTrail({ label: 'Dina möten', to: path('ownMeetings') }, { label: title })}
          title={title}
          lead={`${about(meeting)} ${answered(meeting, today)}`}
          tab="Ditt svar"
          action={path('ownMeeting', { id: meeting.slug })}
          initial={{ svar: meeting.answer && !meeting.answer.stale ? meeting.answer.kind : '' }}
          save="Skicka svaret"
          cancel={path('ownMeetings')}
        >
          {(field) => (
            <>
              <RadioGroup
                {...field('svar')}
                legend="Kommer du?"
                options={answerKinds.map((value) => ({ value, label: ownAnswer[value], hint: answerHint[value] }))}
              />
              <DateField {...field('forslag')} label="En dag som passar bättre, om du vill ha en annan tid" />
              <TextArea
                {...field('text')}
                label="En tid som passar bättre, eller varför du inte kommer"
                hint="Inga diagnoser och inga personnummer. ”Kan inte” räcker som skäl."
                rows={2}
              />
              <HiddenField name="version" value={String(meeting.sequence)} />
            </>
          )}
        </FormPage>
      ) : (
        <OwnHead title={title}>
          {about(meeting)} {answered(meeting, today)}
        </OwnHead>
      )}
      {meeting.cancelled && <p className="measure mt-6">Mötet är inställt. {meeting.cancelled.reason}</p>}
      {meeting.minutes && <OwnMinutes minutes={meeting.minutes} today={today} />}
      <p className="mt-6 text-row">
        <TextLink to={path('ownErrorNew', {}, { om: 'meeting', post: meeting.slug })}>Det här är fel</TextLink>
      </p>
    </>
  )
}

const ownAnswer = { coming: 'Ja, jag kommer', 'other-time': 'Jag vill ha en annan tid', no: 'Nej, jag kommer inte' }

function about({ slot, invited, calledBy }: OwnMeeting): string {
  const others = invited.map((one) => invitedName(one, ''))
  const also = others.length === 0 ? '' : ` Också kallade: ${listed(others)}.`
  return `${slotTimes(slot)}${slot.place ? `, ${slot.place}` : ''}. Kallad av ${calledBy}.${also}`
}

function answered({ answer }: OwnMeeting, today: Day): string {
  if (answer === null) return 'Du har inte svarat.'
  if (answer.stale) return 'Mötet har fått en ny tid sedan du svarade.'
  return `Ditt svar: ${answerText(answer, today)}.`
}
