import type { FindingPage } from '~/domain/intervention/form-place'
import { placeOf } from '~/domain/intervention/form-place'
import type { Finding } from '~/domain/intervention/finding'
import type { Step } from '~/domain/intervention/stage'
import type { StepForms } from '~/domain/intervention/step-form'
import { path } from '~/paths'

export const stepPaths = {
  mapping: 'interventionMapping',
  plan: 'interventionPlan',
  'follow-through': 'interventionFollowUp',
} as const satisfies Record<Step, Parameters<typeof path>[0]>

const pages = { ...stepPaths, parties: 'interventionParties' } as const satisfies Record<FindingPage, string>

/** Where something that hinders or warns is put right; null when no page helps. */
export function findingPath(slug: string, finding: Finding, forms: StepForms): string | null {
  const place = placeOf(finding, forms)
  return place && `${path(pages[place.page], { id: slug })}${place.id === null ? '' : `#${place.id}`}`
}
