import { newSlug } from '#db/crypto.server'
import type { Day } from '~/domain/day'
import type { StepDraft } from '~/domain/intervention/draft'
import { draftAfter } from '~/domain/intervention/draft-after'
import { fieldName } from '~/domain/intervention/draft-fields'
import { firstFieldOf } from '~/domain/intervention/form-place'
import { measureTemplates } from '~/domain/intervention/measure-template'
import { askFor } from '~/domain/intervention/new-row'
import { groupOf, type StepForm } from '~/domain/intervention/step-form'
import type { StepInput } from '~/domain/intervention/step-input'
import { templateWords } from '~/text/measure-template'

/** What a button comes to: the draft to save, and where on the page to go on; or that nothing was chosen. */
type Pressed =
  { draft: StepDraft; at: string | null; query: Record<string, string> } | { error: { field: string; code: string } }

interface Around {
  form: StepForm
  /** Asked for only when something is taken from it. */
  mapping: () => StepDraft
  today: Day
}

export function pressed({ action, draft, template }: StepInput, { form, mapping, today }: Around): Pressed {
  const key = newSlug()
  const stays = { draft, at: null, query: {} }
  const firstIn = (group: string) => {
    const rule = groupOf(form, group)
    return rule && fieldName(group, key, firstFieldOf(rule))
  }
  if (action.kind === 'add')
    return {
      ...stays,
      at: firstIn(action.group),
      query: { ny: askFor({ group: action.group, key, goal: action.goal }) },
    }
  if (action.kind === 'template') {
    const chosen = chosenTemplate(template)
    if (chosen === null) return { error: { field: 'mall', code: 'choose' } }
    const after = draftAfter(draft, action, { key, today, mapping: {}, template: chosen })
    return { draft: after, at: firstIn('measures'), query: { ny: askFor({ group: 'measures', key, goal: null }) } }
  }
  const around = { key, today, mapping: action.kind === 'take' ? mapping() : {}, template: null }
  const after = draftAfter(draft, action, around)
  return { ...stays, draft: after, at: action.kind === 'take' ? fieldName('goals', key, 'goal') : null }
}

function chosenTemplate(code: string) {
  const [template, words] = [measureTemplates.find((one) => one.code === code), templateWords[code]]
  return template && words ? { template, words } : null
}
