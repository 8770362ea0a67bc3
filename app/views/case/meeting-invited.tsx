import { path } from '~/paths'
import { answerText, invitedName } from '~/text/meeting'
import { personName } from '~/text/person'
import { participantName } from '~/text/talk'
import { DataTable, RowName } from '~/ui/data-table'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import type { Day } from '~/domain/day'
import type { MeetingPageProps } from './meeting-page'
import type { ShownInvitation } from './shown-meeting'

/** Who is invited, and what each has answered for the time that holds now. */
export function MeetingInvited({ shown, meeting, today, state }: MeetingPageProps & { state: string }) {
  const mayAnswer = shown.open && shown.may.lead && (state === 'booked' || state === 'unwritten')
  return (
    <Section title="Inbjudna" aside={`Kallade av ${meeting.calledBy}`}>
      <DataTable
        caption="Inbjudna och deras svar"
        rowHeader="who"
        columns={[
          { key: 'who', label: 'Vem' },
          { key: 'answer', label: 'Svar' },
          ...(mayAnswer ? [{ key: 'act' as const, label: 'Skriv upp' }] : []),
        ]}
        rows={meeting.invited.map((one) => ({
          key: one.slug,
          cells: {
            who: (
              <RowName {...(one.name !== null && { note: participantName[one.role] })}>
                {invitedName(one, personName(shown.person.name))}
              </RowName>
            ),
            answer: <AnswerCell answer={one.answer} today={today} />,
            act: (
              <TextLink to={path('caseMeetingAnswers', { id: shown.slug, post: meeting.slug }, { inbjuden: one.slug })}>
                {one.answer === null ? 'Skriv upp svar' : 'Ändra svar'}
                <span className="sr-only"> från {invitedName(one, personName(shown.person.name))}</span>
              </TextLink>
            ),
          },
        }))}
      />
    </Section>
  )
}

const AnswerCell = ({ answer, today }: { answer: ShownInvitation['answer']; today: Day }) => {
  if (answer === null) return 'Har inte svarat'
  return (
    <>
      {answer.stale ? <s className="text-ink-2">{answerText(answer, today)}</s> : answerText(answer, today)}
      <span className="block text-meta text-ink-2">
        {answer.stale && 'Gällde den förra tiden. '}
        {answer.own ? 'Svarade själv' : `Antecknat av ${answer.by}`}
      </span>
    </>
  )
}
