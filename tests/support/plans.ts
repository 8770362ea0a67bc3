import type { Context } from '#db/context.server'
import { emptyDraft, type PlanDraft } from '~/domain/plan-draft'
import { adopt, save } from '~/writes/plan.server'

/** A plan with nothing missing on 20 November 2026: one task of each answer, one adjustment, three steps. */
export const wholeDraft: PlanDraft = {
  ...emptyDraft,
  tasks: [
    { key: 't1', what: 'Rådgivning i telefon', can: 'can', change: '' },
    { key: 't2', what: 'Hembesök', can: 'with-change', change: 'Högst två besök per pass' },
    { key: 't3', what: 'Kväll och helg', can: 'cannot', change: '' },
  ],
  adjustments: [
    {
      ...{ key: 'a1', what: 'Fast dagschema', who: 'Karin Lindqvist', from: '2026-12-07', to: '2027-03-07' },
      ...{ state: 'proposed', effect: '' },
    },
  ],
  ramp: [
    { key: 's1', from: '2026-12-07', share: '25', checkOn: '2027-01-07' },
    { key: 's2', from: '2027-01-11', share: '50 %', checkOn: '2027-02-04' },
    { key: 's3', from: '2027-02-08', share: '100', checkOn: '' },
  ],
  followUps: [{ key: 'f1', on: '2026-12-18' }],
  contact: 'Karin ringer varje onsdag klockan tio',
  participation: 'ja',
}

/** The whole plan saved and adopted in a case that has none. */
export function adoptedPlan(context: Context, slug: string): void {
  const sending = { action: { kind: 'save' }, choices: {} } as const
  const saved = save(context, { slug, draft: wholeDraft, revision: 0, ...sending })
  const adopted = saved.kind === 'done' ? adopt(context, { slug, revision: saved.value.revision }) : saved
  if (adopted.kind !== 'done') throw new Error(`The plan came to ${adopted.kind}`)
}
