import type { Day } from '~/domain/day'
import type { Publication } from '~/domain/intervention/facts'
import { changesBetween } from '~/domain/intervention/form-change'
import type { InterventionHead } from '~/reads/intervention-head.server'
import { changeSentence } from '~/text/intervention-change'

interface PlanChanges {
  shown: InterventionHead
  before: Publication
  after: Publication['draft']
  today: Day
}

/** How two plans differ, a sentence for each change. */
export const PlanChanges = ({ shown: { facts, house }, before, after, today }: PlanChanges) => (
  <ul className="measure list-disc pl-5 text-row">
    {changesBetween(before.draft, after, house.forms.plan).map((change) => (
      <li key={JSON.stringify(change)}>
        {changeSentence(change, {
          ...{ step: 'plan', before: before.draft, after, house },
          context: { drafts: facts.forms, forms: house.forms, today },
        })}
      </li>
    ))}
  </ul>
)
