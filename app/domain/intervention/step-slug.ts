import { steps, type Step } from './stage'

/** What the steps are called in addresses. */
export const stepSlugs: Record<Step, string> = {
  mapping: 'kartlaggning',
  plan: 'plan',
  'follow-through': 'uppfoljning',
}

/** @returns the step with this name in the address, or null. */
export const stepBySlug = (slug: string | undefined): Step | null =>
  steps.find((step) => stepSlugs[step] === slug) ?? null
