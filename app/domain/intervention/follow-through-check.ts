import type { Day } from '../day'
import { latestPublication, type InterventionFacts } from './facts'
import { blocks, warns, type Finding } from './finding'
import { followUpsOf } from './follow-up'
import { escalationsOf, measuresOf } from './plan-measure'

/** What is left before closing: measures done or told why not, follow-ups held or told why not. Source: domain.md §6.4. */
export function leftToFollowUp(facts: InterventionFacts, today: Day): Finding[] {
  const plan = latestPublication(facts)?.draft ?? {}
  const at = (group: string, row: string) => ({ step: 'follow-through' as const, group, row })
  const isAnswered = (key: string) => ['done', 'not-done'].includes(facts.measures[key]?.state ?? 'planned')
  return [
    ...measuresOf(plan)
      .filter(({ key }) => !isAnswered(key))
      .map(({ key }) => blocks('measure-unanswered', at('measures', key))),
    ...followUpsOf(facts, today).flatMap(({ months, state }): Finding[] => {
      if (state === 'answered') return []
      const place = at('followUps', String(months))
      return [state === 'late' ? blocks('follow-up-unanswered', place) : warns('follow-up-ahead', place)]
    }),
    ...escalationsOf(plan)
      .filter(({ key }) => (facts.escalations[key]?.answer ?? 'later') === 'later')
      .map(({ key }) => warns('escalation-undecided', { step: 'plan', group: 'escalations', row: key })),
  ]
}
