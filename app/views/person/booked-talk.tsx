import type { ContactKind } from '~/domain/contact'
import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { dateTime, shortDay } from '~/text/day'
import { Button } from '~/ui/button'
import { DateField } from '~/ui/text-field'
import { Due } from '../parts/due'
import type { PostedProps } from '../parts/form-props'
import { TypedForm } from '../parts/typed-form'

export interface ShownContact {
  slug: string
  kind: ContactKind
  on: Day
  heldOn: Day | null
  by: string
}

interface BookedTalkProps extends PostedProps {
  person: { slug: string }
  talk: ShownContact
  today: Day
  may: { note: boolean }
}

/** A talk that is booked, and when its day has come the form that writes it up. */
export const BookedTalk = ({ person, talk, today, may, ...posted }: BookedTalkProps) => (
  <div className="border-b border-rule py-3">
    <h3 className="text-h3">Samtal {shortDay(talk.on, today)}</h3>
    <p className="text-row text-ink-2">Bokat av {talk.by}.</p>
    {talk.on > today || !may.note ? (
      <Due on={talk.on} today={today} />
    ) : (
      <div className="mt-2">
        <TypedForm
          {...posted}
          action={path('personContacts', { id: person.slug })}
          hidden={{ atgard: 'hallet', samtal: talk.slug }}
          initial={{ hallet: dateTime(talk.on) }}
          mark={talk.slug}
        >
          {(field) => (
            <>
              <DateField {...field('hallet')} label="Dagen då ni pratade" />
              <div className="mt-3">
                <Button kind="outline">Samtalet är hållet</Button>
              </div>
            </>
          )}
        </TypedForm>
      </div>
    )}
  </div>
)
