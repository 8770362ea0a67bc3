import { dayAt, type Day } from '~/domain/day'
import { standingTerms } from '~/domain/medgivande'
import type { ShownThread } from '~/reads/thread.server'
import { personName } from '~/text/person'
import { heldText } from '~/text/thread'
import { againText, draftGoneText, lockText } from '~/text/thread-lock'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'
import type { PostedProps } from '../parts/form-props'
import { Disclosed } from './disclosed'
import { ThreadTrail } from './thread-page'

interface LockedThreadProps extends Pick<PostedProps, 'form'> {
  thread: ShownThread
  lock: NonNullable<ShownThread['lock']>
  today: Day
}

/** Nothing that was written is left on it; why, since when, what that means, and the list of what was told. */
export function LockedThread({ thread, lock, form, today }: LockedThreadProps) {
  const { side: reader, person, party, draft } = thread
  const { mark, title, since, then } = lockText({ ...lock, person, party: personName(party.name), reader }, today)
  const gone = draft !== null || form !== undefined
  return (
    <>
      <ThreadTrail {...thread} />
      <div className="rounded-box border-2 border-line bg-sunken p-5 md:p-7" role={form ? 'alert' : undefined}>
        <p>
          <State kind="locked">{mark}</State>
        </p>
        <div className="mt-2">
          <PageTitle>{title}</PageTitle>
        </div>
        <p className="measure mt-2">{since}</p>
      </div>
      <Section title="Det här betyder det">
        <p className="measure">{then}</p>
        {gone && <p className="measure mt-3">{draftGoneText(draft ? dayAt(new Date(draft.savedAt)) : today, today)}</p>}
      </Section>
      <Section title="Det som hann lämnas" aside={asideOf(thread, lock, today)}>
        <Disclosed rows={thread.disclosed} today={today} />
      </Section>
      <Section title={`Om ${reader === 'party' ? 'patienten' : 'medarbetaren'} vill igen`}>
        <p className="measure">{againText(person, reader)}</p>
      </Section>
    </>
  )
}

function asideOf({ medgivande }: ShownThread, { since }: LockedThreadProps['lock'], today: Day): string {
  const hidden = 'Innehållet visas inte längre.'
  if (medgivande === null) return hidden
  const { from, to } = standingTerms(medgivande.facts)
  const last = since === null || since.at === null ? to : since.on
  return `Under medgivandet ${heldText(from, last, today)}. ${hidden}`
}
