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
  timed: boolean
}

interface BookedTalkProps extends PostedProps {
  person: { slug: string }
  talk: ShownContact
  today: Day
  may: { note: boolean }
  /** Whether writing it up is what the page wants most. */
  first: boolean
}

/** A talk that is booked: when its day has come it is written up; until then, and if it wasn't, it is moved or called off. */
export const BookedTalk = ({ talk, may, first, ...page }: BookedTalkProps) => {
  const { person, today, role, once, form } = page
  const posted = { role, once, form, action: path('personContacts', { id: person.slug }), mark: talk.slug }
  return (
    <div className="border-rule not-first:mt-6 not-first:border-t not-first:pt-6">
      <h3 className="text-h3">Samtal {shortDay(talk.on, today)}</h3>
      <p className="text-row text-ink-2">Bokat av {talk.by}.</p>
      <Due on={talk.on} today={today} />
      {may.note && (
        <div className="mt-4 grid gap-x-8 gap-y-6 md:grid-cols-3 md:items-end">
          {talk.on <= today && (
            <TypedForm
              {...posted}
              hidden={{ atgard: 'hallet', samtal: talk.slug }}
              initial={{ hallet: dateTime(talk.on) }}
            >
              {(field) => (
                <>
                  <DateField {...field('hallet')} label="Dagen då ni pratade" />
                  <Choice kind={first ? 'filled' : 'outline'}>Samtalet är hållet</Choice>
                </>
              )}
            </TypedForm>
          )}
          <TypedForm {...posted} hidden={{ atgard: 'flytta', samtal: talk.slug }}>
            {(field) => (
              <>
                <DateField
                  {...field('nydag')}
                  label="Ny dag"
                  hint={talk.timed ? 'Tid och plats anger du sedan på nytt i ärendet.' : undefined}
                />
                <Choice>Flytta till en ny dag</Choice>
              </>
            )}
          </TypedForm>
          <TypedForm {...posted} hidden={{ atgard: 'blev-inte-av', samtal: talk.slug }}>
            {() => <Choice>Det blev inte av</Choice>}
          </TypedForm>
        </div>
      )}
    </div>
  )
}

const Choice = ({ kind = 'outline', children }: { kind?: 'filled' | 'outline'; children: string }) => (
  <div className="mt-3 flex flex-col md:block">
    <Button kind={kind}>{children}</Button>
  </div>
)
