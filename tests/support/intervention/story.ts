import { addDays, day, type Day } from '~/domain/day'
import { factsFrom } from '~/domain/intervention/apply'
import { approveStep } from '~/domain/intervention/approval'
import { defaultForms } from '~/domain/intervention/default-forms'
import type { StepDraft } from '~/domain/intervention/draft'
import { signed, type EventBody, type InterventionEvent } from '~/domain/intervention/event'
import type { InterventionFacts } from '~/domain/intervention/facts'
import { setMeasure } from '~/domain/intervention/measure-status'
import type { By } from '~/domain/intervention/party'
import { publishPlan } from '~/domain/intervention/publication'
import type { Step } from '~/domain/intervention/stage'
import { moveIntervention, type TransitionWish } from '~/domain/intervention/transition'
import { saveStep } from '~/domain/intervention/writing'
import type { Decision } from '~/domain/outcome'
import { followThrough, mapping, plan } from './drafts'

/** Cecilia owns it, Karin is the chef, Ulla steps in for her, Göran is skyddsombud, Lena from FHV, Maja follows. */
export const cecilia: By = { accountId: 1, role: 'insatsagare' }
export const karin: By = { accountId: 2, role: 'chef' }
export const ulla: By = { accountId: 3, role: 'chef' }
export const goran: By = { accountId: 4, role: 'skyddsombud' }
export const lena: By = { accountId: 5, role: 'fhv' }
export const maja: By = { accountId: 6, role: 'rekoAg' }
export const stranger: By = { accountId: 7, role: 'chef' }
export const chefs = [karin.accountId, ulla.accountId]

export const firstDay = day('2026-09-14')
const hour = 3_600_000

/** An intervention being told: what is decided is added to its events. */
export class Story {
  events: InterventionEvent[]
  at: number

  constructor(public managers: readonly number[] = chefs) {
    this.at = firstDay * 24 * hour + 9 * hour
    const chosen: EventBody = { kind: 'chosen', owner: 1, why: 'high-and-rising', nextOn: addDays(firstDay, 14) }
    this.events = [signed(chosen, cecilia, this.moment)]
  }

  get moment() {
    return { at: this.at, today: this.today }
  }

  get today(): Day {
    return Math.floor(this.at / (24 * hour)) as Day
  }

  get facts(): InterventionFacts {
    return factsFrom(this.events, this.managers)
  }

  wait(hours: number): this {
    this.at += hours * hour
    return this
  }

  waitUntil(on: Day): this {
    this.at = on * 24 * hour + 9 * hour
    return this
  }

  /** @throws when it was refused. */
  do(by: By, decision: Decision<EventBody>): this {
    if ('refused' in decision) throw new Error(JSON.stringify(decision.refused))
    this.events = [...this.events, signed(decision.accepted, by, this.moment)]
    return this
  }

  move(kind: TransitionWish['kind'], by: By = cecilia, change: Partial<TransitionWish> = {}): this {
    return this.do(by, moveIntervention(this.facts, wish(kind, this.today, change), defaultForms, by, this.moment))
  }

  write(step: Step, draft: StepDraft, by: By = cecilia): this {
    const { revision } = this.facts.forms[step]
    return this.do(by, saveStep(this.facts, { step, draft, revision }, defaultForms, by))
  }

  approve(step: Step, by: By = karin): this {
    const { revision } = this.facts.forms[step]
    return this.do(by, approveStep(this.facts, { step, revision }, defaultForms, by, this.moment))
  }

  publish(by: By = cecilia): this {
    return this.do(by, publishPlan(this.facts, this.facts.forms.plan.revision, defaultForms, by, this.moment))
  }

  invite(): this {
    return this.do(cecilia, { accepted: { kind: 'invited', accountId: 4, role: 'skyddsombud' } })
      .do(cecilia, { accepted: { kind: 'invited', accountId: 5, role: 'fhv' } })
      .do(cecilia, { accepted: { kind: 'follower-added', accountId: 6 } })
  }

  measure(key: string, state: 'ongoing' | 'done' | 'not-done', why: string | null = null): this {
    return this.do(karin, setMeasure(this.facts, { measure: key, state, why, effect: null }, karin))
  }
}

export const wish = (
  kind: TransitionWish['kind'],
  today: Day,
  change: Partial<TransitionWish> = {},
): TransitionWish => ({
  ...{ kind, reason: 'Enheten slås ihop', because: 'reorganised', nextOn: addDays(today, 30), numbers: 'value' },
  ...change,
})

export const chosen = () => new Story().invite()
export const inMapping = () => chosen().wait(48).move('forward').wait(48)
export const mapped = () => inMapping().write('mapping', mapping).approve('mapping')
export const inPlan = () => mapped().wait(48).move('forward').wait(48)
export const planned = () => inPlan().write('plan', plan).publish().approve('plan')
export const carriedOut = () => planned().wait(48).move('forward').wait(48)

/** Everything done and approved in the last step, on a day before the first follow-up. */
export const finished = () =>
  carriedOut()
    .measure('m1', 'done')
    .measure('m2', 'not-done', 'Ingen att anställa')
    .write('follow-through', followThrough)
    .approve('follow-through')

export const closed = () => finished().move('close').wait(48)
export const brokenOff = () => inMapping().move('break-off').wait(48)

export const refusal = (decision: object): string =>
  'refused' in decision ? (decision.refused as { code: string }).code : 'accepted'
