import { addDays, type Day } from '~/domain/day'
import { choose } from '~/writes/intervention-choice.server'
import { move } from '~/writes/intervention-move.server'
import { publish } from '~/writes/intervention-plan.server'
import { evaluate, followUp, recheck, reportMeasure } from '~/writes/intervention-report.server'
import { approve, save } from '~/writes/intervention-step.server'
import { doneOf, partiesAt } from './parties.server'
import { followThroughOf, mappingOf, planOf } from './drafts'
import { homeActs } from './home-acts.server'
import type { ToldIntervention } from './told'

/** Something that is done on a day counted from today, at a time of day. */
export interface Act {
  ago: number
  at: string
  /** The numbers of the workplace are frozen by it. */
  freezes?: true
  act(day: Day): void
}

/** What is done in an intervention, in order. */
export function actsOf(told: ToldIntervention): Act[] {
  const started = { ...told, slug: '' }
  return [
    ...beginning(started),
    ...planning(started),
    ...carryingOut(started),
    ...ending(started),
    ...(told.unit === 'HEM' ? homeActs(started) : []),
  ]
}

/** The opaque name is known once it has been chosen. */
export type Started = ToldIntervention & { slug: string }

const planned = (told: Started, day: Day, ago: number, then: number | undefined): Day =>
  addDays(day, Math.max(1, (then ?? told.next) - ago))

function beginning(told: Started): Act[] {
  const { chosen, begun, skipped, mapped } = told
  const acts: Act[] = [
    {
      ...{ ago: chosen, at: '09:10' },
      act: (day) => {
        const { owner, unitSlug } = partiesAt(told)
        const nextOn = planned(told, day, chosen, begun ?? skipped)
        told.slug = doneOf(choose(owner, { unit: unitSlug, why: told.why, nextOn })).slug
      },
    },
  ]
  if (begun !== undefined) acts.push({ ago: begun, at: '10:05', freezes: true, act: (day) => begin(told, day) })
  if (skipped !== undefined)
    acts.push({
      ...{ ago: skipped, at: '10:05', freezes: true },
      act: (day) => {
        const reason = 'Arbetsmiljökartläggningen från i våras täcker det vi behöver veta.'
        const nextOn = planned(told, day, skipped, undefined)
        doneOf(move(partiesAt(told).chef, { slug: told.slug, kind: 'skip', reason, because: null, nextOn }))
        writePlan(told, day)
      },
    })
  if (mapped !== undefined) acts.push({ ago: mapped, at: '13:20', act: (day) => endMapping(told, day) })
  return acts
}

function begin(told: Started, day: Day): void {
  const { owner } = partiesAt(told)
  const nextOn = planned(told, day, told.begun ?? 0, told.mapped)
  doneOf(move(owner, { slug: told.slug, kind: 'forward', reason: null, because: null, nextOn }))
  const draft = mappingOf(told.work, day)
  const known = told.mapped === undefined ? { ...draft, risks: [], participants: [] } : draft
  doneOf(save(owner, { slug: told.slug, step: 'mapping', revision: 0, draft: known }))
}

function endMapping(told: Started, day: Day): void {
  const { owner, chef } = partiesAt(told)
  doneOf(approve(chef, { slug: told.slug, step: 'mapping', revision: 1 }))
  const nextOn = planned(told, day, told.mapped ?? 0, told.takenUp)
  doneOf(move(owner, { slug: told.slug, kind: 'forward', reason: null, because: null, nextOn }))
  if (told.published === undefined) writePlan(told, day)
}

function writePlan(told: Started, day: Day): void {
  const { owner, chefName } = partiesAt(told)
  const draft = planOf(told.work, told.published === undefined ? addDays(day, 30) : day, chefName)
  doneOf(save(owner, { slug: told.slug, step: 'plan', revision: 0, draft }))
}

function planning(told: Started): Act[] {
  const { published, takenUp } = told
  const acts: Act[] = []
  if (published !== undefined)
    acts.push({
      ...{ ago: published, at: '14:15' },
      act: (day) => {
        writePlan(told, day)
        doneOf(publish(partiesAt(told).owner, { slug: told.slug, revision: 1 }))
        if (told.unit !== 'HEM') doneOf(approve(partiesAt(told).chef, { slug: told.slug, step: 'plan', revision: 1 }))
      },
    })
  if (takenUp !== undefined)
    acts.push({
      ...{ ago: takenUp, at: '08:40' },
      act: (day) => {
        const nextOn = planned(told, day, takenUp, told.closed)
        doneOf(move(partiesAt(told).chef, { slug: told.slug, kind: 'forward', reason: null, because: null, nextOn }))
      },
    })
  return acts
}

function carryingOut(told: Started): Act[] {
  const { published, takenUp, followUps = [], closed } = told
  if (published === undefined || takenUp === undefined) return []
  const report = (key: string, state: 'ongoing' | 'done') =>
    doneOf(reportMeasure(partiesAt(told).chef, { slug: told.slug, measure: key, state, why: null, effect: null }))
  return [
    ...told.work.measures.flatMap(({ after, takes }, at): Act[] => {
      const start = Math.max(takenUp + 1, published + Math.max(0, after) + 4)
      const done = takes === null ? closed && closed - 6 : start + takes
      const acts: Act[] = start < 0 ? [{ ago: start, at: '09:00', act: () => void report(`m${at}`, 'ongoing') }] : []
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

const followUpTexts = {
  1: 'Åtgärderna är i gång. Gruppen vill ha besked om det som ligger hos nästa nivå.',
  3: 'Det mesta följer planen. Rutinen vid korta frånvaron används.',
  6: 'Färre korta frånvaron, enligt gruppen. Vi håller i.',
  12: 'Det som fungerar är vardag nu. Vi lämnar över till det ordinarie arbetsmiljöarbetet.',
} as const

function ending(told: Started): Act[] {
  const { closed, brokenOff, recheck: looked } = told
  const acts: Act[] = []
  if (brokenOff)
    acts.push({
      ...{ ago: brokenOff.ago, at: '16:10' },
      act: () => {
        const { because, reason } = brokenOff
        doneOf(move(partiesAt(told).owner, { slug: told.slug, kind: 'break-off', reason, because, nextOn: null }))
      },
    })
  if (closed !== undefined) acts.push({ ago: closed, at: '10:30', act: (day) => close(told, day) })
  if (looked)
    acts.push({
      ...{ ago: looked.ago, at: '13:45' },
      act: () =>
        void doneOf(recheck(partiesAt(told).chef, { slug: told.slug, answer: looked.answer, text: looked.text })),
    })
  return acts
}

function close(told: Started, day: Day): void {
  const { owner, chef, chefName } = partiesAt(told)
  const { slug } = told
  doneOf(save(owner, { slug, step: 'follow-through', revision: 0, draft: followThroughOf(told.work, day, chefName) }))
  doneOf(approve(chef, { slug, step: 'follow-through', revision: 1 }))
  doneOf(move(owner, { slug, kind: 'close', reason: null, because: null, nextOn: null }))
  for (const [as, answer] of Object.entries(told.evaluations ?? {})) {
    const text = 'Det var värt tiden. Nästa gång börjar vi tidigare med schemat.'
    doneOf(evaluate(as === 'owner' ? owner : chef, { slug, answer, text }))
  }
}
