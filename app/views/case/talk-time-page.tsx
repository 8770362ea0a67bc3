import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { dateTime, shortDay } from '~/text/day'
import { sentence } from '~/text/number'
import { talkName } from '~/text/talk'
import { Button } from '~/ui/button'
import { Section } from '~/ui/section'
import { TypedForm } from '../parts/typed-form'
import { CaseForm, type CaseFormProps } from './case-form'
import { TalkSlotFields } from './talk-slot-fields'
import type { ShownTalk } from './talks-page'

interface TalkTimePageProps extends CaseFormProps {
  talk: ShownTalk
  today: Day
}

/** Two things can be said of a booked talk: it is another time or elsewhere, or it does not happen. */
export function TalkTimePage({ talk, today, ...posted }: TalkTimePageProps) {
  const action = path('caseTalkTime', { id: posted.shown.slug, post: talk.slug })
  const { role, once, form } = posted
  return (
    <>
      <CaseForm
        {...posted}
        action={action}
        title="Flytta samtalet"
        lead={`${sentence(talkName[talk.kind])} ${shortDay(talk.contact.on, today)}. Dagen det hade står kvar i historiken. Säg till dem som ska vara med.`}
        tab="Ny tid"
        save="Flytta samtalet"
        hidden={{ atgard: 'flytta' }}
        initial={{ datum: dateTime(talk.contact.on), tid: talk.time ?? '', plats: talk.place ?? '' }}
      >
        {(field) => <TalkSlotFields field={field} />}
      </CaseForm>
      <Section title={talk.contact.on < today ? 'Blev samtalet inte av?' : 'Blir samtalet inte av?'}>
        <p className="measure mb-4">Då räknas det inte längre som en kontakt. I historiken står att det var bokat.</p>
        <TypedForm {...{ action, role, once, form }} hidden={{ atgard: 'blev-inte-av' }}>
          {() => <Button kind="outline">{talk.contact.on < today ? 'Det blev inte av' : 'Ställ in samtalet'}</Button>}
        </TypedForm>
      </Section>
    </>
  )
}
