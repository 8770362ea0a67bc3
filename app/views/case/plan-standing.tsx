import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { shortDay } from '~/text/day'
import { Note } from '~/ui/note'
import { TextLink } from '~/ui/text-link'
import type { ShownPlan } from './plan-shown'

/** What holds while a new version is being written; on paper also that this is a draft. */
export function PlanStanding({ plan: { shown, versions }, today }: { plan: ShownPlan; today: Day }) {
  const holds = versions.find(({ wrong }) => !wrong)
  if (!holds) return <p className="mt-6 hidden text-row font-key print:block">Utkast. Planen är inte klar.</p>
  const to = path('casePlanVersion', { id: shown.slug, nr: String(holds.number) })
  return (
    <Note>
      <TextLink to={to}>Version {holds.number}</TextLink> gäller sedan {shortDay(holds.adoptedOn, today)}. Det du
      skriver här är ett utkast, och det gäller först när du gör klar planen igen.
    </Note>
  )
}
