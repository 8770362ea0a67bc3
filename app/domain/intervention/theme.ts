/** What obstacles and measures are about. Source: issue text; OSA's areas in domain.md §6.3. */
export const themes = [
  'leadership',
  'staffing',
  'working-hours',
  'workload',
  'introduction',
  'collaboration',
  'physical-environment',
  'short-absence-routine',
  'rehabilitation-routine',
  'conduct',
] as const
export type Theme = (typeof themes)[number]
