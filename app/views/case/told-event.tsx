import type { CaseEvent } from '~/domain/case-history'
import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { caseEventText } from '~/text/case-history'
import { TextLink } from '~/ui/text-link'
import type { ShownCase } from './case-head'

export const ToldEvent = ({ shown, event, today }: { shown: ShownCase; event: CaseEvent; today: Day }) => {
  const text = caseEventText(event, today)
  if (event.mistake)
    return (
      <>
        <s className="text-ink-2">{text}</s>
        <span className="block text-small">
          Markerat som fel av {event.mistake.by}: {event.mistake.reason}
        </span>
      </>
    )
  return (
    <>
      {text}{' '}
      {event.object !== null && shown.may.lead && (
        <span data-screen>
          <TextLink to={path('caseMistake', { id: shown.slug, post: event.object })}>Markera som fel</TextLink>
        </span>
      )}
    </>
  )
}
