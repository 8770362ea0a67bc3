/** What the actions of the log are about, by the nouns that their names begin with. */
const nouns = {
  inloggning: ['session', 'role', 'factor'],
  personer: ['person', 'desk', 'signal', 'absence', 'contact'],
  arenden: ['case', 'talk', 'plan', 'meeting', 'measure', 'relapse', 'calendar'],
  samverkan: ['medgivande', 'thread', 'message', 'attachment', 'sdk'],
  'min-sida': ['own', 'contest', 'correction', 'export', 'settings'],
  arbetsplatser: ['workplace', 'intervention', 'nyckeltal', 'register', 'statistics'],
  forvaltning: ['import', 'mapping', 'organisation', 'account', 'rule', 'limit', 'setting'],
  granskning: ['log', 'hint', 'sample'],
} as const satisfies Record<string, readonly string[]>

export const logGroups = [...(Object.keys(nouns) as (keyof typeof nouns)[]), 'ovrigt'] as const
export type LogGroup = (typeof logGroups)[number]

/** @returns the group of an action, `ovrigt` when its noun is in none. */
export function groupOf(action: string): LogGroup {
  const noun = action.split('.')[0] ?? ''
  return logGroups.find((group) => group !== 'ovrigt' && (nouns[group] as readonly string[]).includes(noun)) ?? 'ovrigt'
}
