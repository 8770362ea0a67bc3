/**
 * The three steps of an intervention (insats): kartläggning, plan, genomförande och uppföljning. What the steps are called and
 * hold is our reading, no public source says it; therefore forms are data (`default-forms.ts`) and names are text. Source: domain.md §1.2, 6.4.
 */
export const steps = ['mapping', 'plan', 'follow-through'] as const
export type Step = (typeof steps)[number]

export const stages = ['chosen', ...steps, 'closed', 'broken-off'] as const
export type Stage = (typeof stages)[number]

/** Forward has been prepared and approved; a skip leaves the mapping undone; back takes a step up again. */
export const transitionKinds = ['forward', 'skip', 'back', 'close', 'break-off'] as const
export type TransitionKind = (typeof transitionKinds)[number]

/** Where a transition leads from a stage; null when there is no such way. Only the mapping can be skipped. */
export const stageAfter = (stage: Stage, kind: TransitionKind): Stage | null => ways[stage][kind] ?? null

const ways: Record<Stage, Partial<Record<TransitionKind, Stage>>> = {
  chosen: { forward: 'mapping', skip: 'plan', 'break-off': 'broken-off' },
  mapping: { forward: 'plan', skip: 'plan', 'break-off': 'broken-off' },
  plan: { forward: 'follow-through', back: 'mapping', 'break-off': 'broken-off' },
  'follow-through': { close: 'closed', back: 'plan', 'break-off': 'broken-off' },
  closed: {},
  'broken-off': {},
}

/** The transition that is meant to come next; null when nothing more is. */
export function usualWay(stage: Stage): { kind: 'forward' | 'close'; to: Stage } | null {
  const { forward, close } = ways[stage]
  if (forward) return { kind: 'forward', to: forward }
  return close ? { kind: 'close', to: close } : null
}

export const isOver = (stage: Stage): boolean => stage === 'closed' || stage === 'broken-off'

/** The step a stage is; null before the first and when it is over. */
export const stepOf = (stage: Stage): Step | null => steps.find((step) => step === stage) ?? null

/** Which forms can be written in: the step's own, and the plan as long as it is carried out. */
export const isWritable = (step: Step, stage: Stage): boolean =>
  step === stage || (step === 'plan' && stage === 'follow-through')
