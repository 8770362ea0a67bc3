import type { Day } from '~/domain/day'
import { questionsVersion } from '~/domain/plan'
import type { PlanDraft } from '~/domain/plan-draft'
import { typedDay, typedShare, written } from '~/domain/plan-reading'
import { path } from '~/paths'
import { shortDay } from '~/text/day'
import { givenName } from '~/text/person'
import { questionsOf } from '~/text/plan'
import { Button } from '~/ui/button'
import { FilterForm } from '~/ui/form'
import { Section } from '~/ui/section'
import { SelectField } from '~/ui/select-field'
import { State } from '~/ui/state'
import { CaseHead, type ShownCase } from './case-head'
import { planParts } from './plan-reading'
import type { ListedPlan } from './plan-shown'

interface ComparedSide {
  number: number | null
  adoptedOn: Day | null
  draft: PlanDraft
}

interface PlanComparisonPageProps {
  shown: ShownCase
  from: ComparedSide
  to: ComparedSide
  versions: readonly ListedPlan[]
  weeklyHours: number
  today: Day
}

/** Two plans part by part, the earlier to the left; what differs says so. */
export function PlanComparisonPage({ shown, from, to, versions, weeklyHours, today }: PlanComparisonPageProps) {
  const questions = questionsOf(questionsVersion, givenName(shown.person.name))
  const sides = [from, to]
  const choices = versions.map(({ number }) => ({ value: String(number), label: `Version ${number}` }))
  return (
    <>
      <CaseHead shown={shown} tab="casePlan" today={today} />
      <h2 className="mt-8 mb-4 text-h2">Jämför två planer</h2>
      <FilterForm action={path('casePlanComparison', { id: shown.slug })}>
        <SelectField name="fran" label="Jämför" value={String(from.number ?? '')} options={choices} />
        <SelectField
          name="till"
          label="med"
          value={String(to.number ?? '')}
          options={[{ value: '', label: 'Utkastet' }, ...choices]}
        />
        <Button kind="outline">Visa</Button>
      </FilterForm>
      {planParts.map(({ part, title, show }) => (
        <Section
          key={part}
          title={title(questions)}
          aside={differs(part, from, to) ? <State kind="ongoing">Ändrat</State> : 'Lika'}
        >
          <div className="gap-8 md:grid md:grid-cols-2">
            {sides.map((side, place) => (
              <div key={place} className="min-w-0 max-md:mb-6">
                <h3 className="mb-2 text-h3">{sideName(side, today)}</h3>
                {show({ draft: written(side.draft), questions, weeklyHours, today, narrow: true })}
              </div>
            ))}
          </div>
        </Section>
      ))}
    </>
  )
}

const sideName = ({ number, adoptedOn }: ComparedSide, today: Day): string =>
  number === null || adoptedOn === null ? 'Utkastet' : `Version ${number}, ${shortDay(adoptedOn, today)}`

/** Rows are compared by what they say, not by what they are called. */
const differs = (part: keyof PlanDraft, from: ComparedSide, to: ComparedSide): boolean =>
  said(part, from.draft) !== said(part, to.draft)

const said = (part: keyof PlanDraft, draft: PlanDraft): string =>
  JSON.stringify([written(draft)[part], part === 'participation' && draft.participationReason], meant)

/** A day or a share means the same however it was typed. */
function meant(name: string, value: unknown): unknown {
  if (name === 'key') return ''
  if (typeof value !== 'string') return value
  return (name === 'share' ? typedShare(value) : dayNames.has(name) ? typedDay(value) : null) ?? value
}

const dayNames = new Set(['from', 'to', 'checkOn', 'on'])
