import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { shortDay } from '~/text/day'
import { givenName } from '~/text/person'
import { planViewText } from '~/text/plan'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import type { ShownPlan } from './plan-shown'

/** What the employee has said of the plan, and the way to let her read the draft. */
export function PlanShared({ plan, today }: { plan: ShownPlan; today: Day }) {
  const { shown, comments, shared, saved, may } = plan
  const name = givenName(shown.person.name)
  return (
    <Section title={`Vad ${name} säger`}>
      <ul className="text-row">
        {comments.slice(0, 3).map(({ number, view, text, on }) => (
          <li key={`${on}${view}${text}`} className="border-b border-rule py-2">
            <b className="font-key">{planViewText[view]}</b>
            {text && <span className="block">”{text}”</span>}
            <span className="block text-small text-ink-2">
              {number === null ? 'Utkastet' : `Version ${number}`}, {shortDay(on, today)}
            </span>
          </li>
        ))}
      </ul>
      {comments.length === 0 && <p className="text-row">Inget än.</p>}
      {shared && (
        <p className="mt-2 text-small text-ink-2">
          Utkastet delades {shortDay(shared.on, today)}, med svar senast {shortDay(shared.replyBy, today)}.
        </p>
      )}
      {shown.open && may.save && saved && (
        <p className="mt-2 text-row">
          <TextLink to={path('casePlanShare', { id: shown.slug })}>Låt {name} läsa utkastet</TextLink>
        </p>
      )}
    </Section>
  )
}
