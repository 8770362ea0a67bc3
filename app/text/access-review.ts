import type { Verdict } from '~/domain/access-review'

export const verdictText: Record<Verdict, string> = {
  'utan-anmarkning': 'Utan anmärkning',
  utreds: 'Behöver utredas',
  oppen: 'Inte granskad',
}

/** Its symbol. */
export const verdictMark = {
  'utan-anmarkning': 'done',
  utreds: 'warns',
  oppen: 'later',
} as const satisfies Record<Verdict, string>
