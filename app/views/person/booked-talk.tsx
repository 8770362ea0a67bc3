import type { ContactKind } from '~/domain/contact'
import type { Day } from '~/domain/day'
import type { Role } from '~/domain/role'
import { path } from '~/paths'
import { dateTime, shortDay } from '~/text/day'
import type { ShownErrors } from '~/text/form-error'
import { Button } from '~/ui/button'
import { Form, HiddenField } from '~/ui/form'
import { DateField } from '~/ui/text-field'
import { Due } from '../parts/due'

export interface ShownContact {
  slug: string
  kind: ContactKind
  on: Day
  heldOn: Day | null
  by: string
}

interface BookedTalkProps {
  person: { slug: string }
  talk: ShownContact
  today: Day
  role: Role
  may: { note: boolean }
  errors: ShownErrors
  values: Record<string, string>
}

/** A talk that is booked, and when its day has come the form that writes it up. */
export function BookedTalk({ person, talk, today, role, may, errors, values }: BookedTalkProps) {
  const mine = values.samtal === talk.slug
  const id = `hallet-${talk.slug}`
  return (
    <div className="border-b border-rule py-3">
      <h3 className="text-h3">Samtal {shortDay(talk.on, today)}</h3>
      <p className="text-row text-ink-2">Bokat av {talk.by}.</p>
      {talk.on > today || !may.note ? (
        <Due on={talk.on} today={today} />
      ) : (
        <div className="mt-2">
          <Form action={path('personContacts', { id: person.slug })} role={role}>
            <DateField
              name="hallet"
              id={mine ? 'hallet' : id}
              label="Dagen då ni pratade"
              value={mine ? values.hallet : dateTime(talk.on)}
              error={mine ? errors.at('hallet') : undefined}
            />
            <HiddenField name="atgard" value="hallet" />
            <HiddenField name="samtal" value={talk.slug} />
            <div className="mt-3">
              <Button kind="outline">Samtalet är hållet</Button>
            </div>
          </Form>
        </div>
      )}
    </div>
  )
}
