import { decided } from '~/writes/intervention-plan.server'
import { followUp, reportMeasure } from '~/writes/intervention-report.server'
import type { Act, Started } from './acts.server'
import { doneOf, partiesAt } from './parties.server'

export function carryingOut(told: Started): Act[] {
  const { published, takenUp, followUps = [], closed } = told
  if (published === undefined || takenUp === undefined) return []
  const report = (key: string, state: 'ongoing' | 'done') =>
    doneOf(reportMeasure(partiesAt(told).chef, { slug: told.slug, measure: key, state, why: null, effect: null }))
  return [
    ...told.work.measures.flatMap(({ after, takes, asked }, at): Act[] => {
      const start = Math.max(takenUp + 1, published + Math.max(0, after) + 4)
      const done = takes === null ? closed && closed - 6 : start + takes
      const acts: Act[] = start < 0 ? [{ ago: start, at: '09:00', act: () => void report(`m${at}`, 'ongoing') }] : []
      if (asked && start < 0) acts.unshift({ ago: start, at: '08:20', act: () => agree(told, `e${at}`, asked[1]) })
      return done !== undefined && done < 0 && done > start
        ? [...acts, { ago: done, at: '11:30', act: () => void report(`m${at}`, 'done') }]
        : acts
    }),
    ...followUps.map((months): Act => {
      const ago = Math.min(published + Math.round(months * 30.5) + 2, (closed ?? 0) - 2)
      const text = followUpTexts[months]
      return {
        ...{ ago, at: '15:00' },
        act: (day) => void doneOf(followUp(partiesAt(told).owner, { slug: told.slug, months, heldOn: day, text })),
      }
    }),
  ]
}

/** The level above said yes before anything was begun. */
const agree = (told: Started, escalation: string, decider: string): void =>
  void doneOf(decided(partiesAt(told).chef, { slug: told.slug, escalation, answer: 'yes', decider, reason: null }))

const followUpTexts = {
  1: 'Åtgärderna är i gång. Gruppen vill ha besked om det som ligger hos nästa nivå.',
  3: 'Det mesta följer planen. Rutinen vid korta frånvaron används.',
  6: 'Färre korta frånvaron, enligt gruppen. Vi håller i.',
  12: 'Det som fungerar är vardag nu. Vi lämnar över till det ordinarie arbetsmiljöarbetet.',
} as const
