/** What the button that sent a step's form asks for. */
export type StepAction =
  | { kind: 'save' | 'approve' | 'publish' | 'merge' | 'template' | 'comment' }
  | { kind: 'add'; group: string; goal: string | null }
  | { kind: 'remove'; group: string; key: string }
  | { kind: 'take'; obstacle: string }

/** What the buttons carry; those of a row its key at the end. */
export const stepButtons = {
  ...{ save: 'spara', approve: 'godkann', publish: 'publicera', merge: 'valj', template: 'fran-mall' },
  comment: 'kommentera',
  add: (group: string, goal = '') => `lagg-till-${group}${goal && `-${goal}`}`,
  remove: (group: string, key: string) => `ta-bort-${group}-${key}`,
  take: (obstacle: string) => `ta-med-${obstacle}`,
} as const

/** Anything that isn't a button of ours saves. */
export function actionOf(button: string): StepAction {
  const plain = (['approve', 'publish', 'merge', 'template', 'comment'] as const).find(
    (kind) => stepButtons[kind] === button,
  )
  if (plain) return { kind: plain }
  const [, verb, one = '', two] = /^(lagg-till|ta-bort|ta-med)-([a-zA-Z0-9]+)(?:-([a-z0-9]+))?$/.exec(button) ?? []
  if (verb === 'lagg-till') return { kind: 'add', group: one, goal: two ?? null }
  if (verb === 'ta-bort' && two) return { kind: 'remove', group: one, key: two }
  return verb === 'ta-med' ? { kind: 'take', obstacle: one } : { kind: 'save' }
}
