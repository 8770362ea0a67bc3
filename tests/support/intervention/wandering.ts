import { addDays } from '~/domain/day'
import { approveStep } from '~/domain/intervention/approval'
import { apply, factsFrom } from '~/domain/intervention/apply'
import { decisionAnswers, followUpMonths, measureStates } from '~/domain/intervention/answer'
import { commentStep } from '~/domain/intervention/comment'
import { defaultForms } from '~/domain/intervention/default-forms'
import type { StepDraft } from '~/domain/intervention/draft'
import { answerEscalation } from '~/domain/intervention/escalation'
import { evaluateIntervention } from '~/domain/intervention/evaluation'
import { signed, type EventBody, type InterventionEvent, type Moment } from '~/domain/intervention/event'
import type { InterventionFacts } from '~/domain/intervention/facts'
import { answerFollowUp } from '~/domain/intervention/follow-up-answer'
import { addFollower, removeFollower } from '~/domain/intervention/follower'
import { handOver } from '~/domain/intervention/hand-over'
import { invite, uninvite } from '~/domain/intervention/invitation'
import { setMeasure } from '~/domain/intervention/measure-status'
import { planNext } from '~/domain/intervention/next'
import type { By } from '~/domain/intervention/party'
import { publishPlan } from '~/domain/intervention/publication'
import { markRead } from '~/domain/intervention/reading'
import { recheckIntervention } from '~/domain/intervention/recheck'
import { steps, transitionKinds, type Step } from '~/domain/intervention/stage'
import { moveIntervention } from '~/domain/intervention/transition'
import { undoTransition } from '~/domain/intervention/undo'
import { saveStep } from '~/domain/intervention/writing'
import type { Decision } from '~/domain/outcome'
import { followThrough, mapping, plan, withField, withRow } from './drafts'
import { cecilia, chefs, firstDay, goran, karin, lena, maja, stranger, ulla, type Story } from './story'

export type Chance = () => number

/** Numbers in [0, 1) that are the same for the same seed (Park and Miller). */
export function chanceFrom(seed: number): Chance {
  let state = seed * 7919 + 1
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

const anna: By = { accountId: 8, role: 'insatsagare' }
const everybody: By[] = [
  ...[cecilia, karin, cecilia, karin, ulla, goran, lena, maja, stranger, anna],
  ...[
    { ...karin, role: 'insatsagare' as const },
    { ...cecilia, role: 'chef' as const },
  ],
]

/** Somebody tries something, mostly sensible, `tries` times from where a story stands. Returns what happened and which refusals were met. */
export function wander(
  story: Story,
  chance: Chance,
  tries: number,
): { events: InterventionEvent[]; refusals: string[] } {
  const pick = <Value>(some: readonly Value[]): Value => some[Math.floor(chance() * some.length)] as Value
  let at = story.at
  const events = [...story.events]
  const refusals: string[] = []
  let facts = factsFrom(events, chefs)
  for (let turn = 0; turn < tries; turn += 1) {
    at += pick([0, 1, 1, 3, 20, 30, 24 * 20, turn % 9 === 0 ? 24 * 90 : 2]) * 3_600_000
    const [by, moment] = [pick(everybody), momentOf(at)]
    const decision = attempt(facts, by, moment, pick)
    if ('refused' in decision) refusals.push(decision.refused.code)
    else {
      const event = signed(decision.accepted, by, moment)
      events.push(event)
      facts = apply(facts, event)
    }
  }
  return { events, refusals }
}

const momentOf = (at: number): Moment => ({ at, today: addDays(firstDay, Math.floor(at / 86_400_000) - firstDay) })

type Pick = <Value>(some: readonly Value[]) => Value

const attempts = [
  ...['move', 'move', 'move', 'move', 'save', 'save', 'save', 'approve', 'approve', 'publish', 'measure', 'measure'],
  ...['follow-up', 'undo', 'next', 'read', 'comment', 'escalation', 'hand-over', 'follow', 'unfollow', 'invite'],
  ...['uninvite', 'evaluate', 'recheck'],
] as const

function attempt(facts: InterventionFacts, by: By, moment: Moment, pick: Pick): Decision<EventBody> {
  const { today } = moment
  const text = pick(['Så blev det', 'Så blev det', ''])
  const accountId = pick([1, 2, 4, 5, 6, 8])
  const role = pick(['fhv', 'skyddsombud'] as const)
  const step: Step = pick([...steps, 'mapping', 'plan', 'follow-through'])
  const revision = facts.forms[step].revision - pick([0, 0, 0, 0, 1])
  switch (pick(attempts)) {
    case 'move':
      return moveIntervention(facts, wishOf(text, moment, pick), defaultForms, by, moment)
    case 'save':
      return saveStep(facts, { step, draft: draftFor(step, pick), revision }, defaultForms, by)
    case 'approve':
      return approveStep(facts, { step, revision }, defaultForms, by, moment)
    case 'publish':
      return publishPlan(facts, facts.forms.plan.revision, defaultForms, by, moment)
    case 'measure': {
      const set = {
        measure: pick(['m1', 'm2', 'm2', 'm9']),
        state: pick(measureStates),
        why: text || null,
        effect: null,
      }
      return setMeasure(facts, set, by)
    }
    case 'follow-up': {
      const heldOn = pick([null, today, addDays(today, -3), addDays(today, 1)])
      return answerFollowUp(facts, { months: pick(followUpMonths), heldOn, text }, by, moment)
    }
    case 'undo':
      return undoTransition(facts, by, moment)
    case 'next':
      return planNext(facts, addDays(today, pick([-1, 10, 1000])), by, moment)
    case 'read':
      return markRead(facts, pick([1, 1, 2]), by)
    case 'comment':
      return commentStep(facts, { step, text }, by)
    case 'escalation': {
      const reply = {
        escalation: pick(['e1', 'e9']),
        answer: pick(decisionAnswers),
        decider: 'Områdeschef',
        reason: text || null,
      }
      return answerEscalation(facts, reply, by)
    }
    case 'hand-over':
      return handOver(facts, { to: { accountId }, reason: text, ownerLeft: pick([false, true]) }, by)
    case 'follow':
      return addFollower(facts, { accountId }, by)
    case 'unfollow':
      return removeFollower(facts, accountId, by)
    case 'invite':
      return invite(facts, { accountId, role }, by)
    case 'uninvite':
      return uninvite(facts, { accountId, role }, by)
    case 'evaluate':
      return evaluateIntervention(facts, { answer: 'helped', text }, by)
    case 'recheck':
      return recheckIntervention(facts, { answer: 'stands', text }, by, moment)
  }
}

const usual = ['forward', 'forward', 'close', 'close', 'back'] as const

const wishOf = (reason: string, { today }: Moment, pick: Pick) => ({
  kind: pick([...transitionKinds, ...usual, ...usual, ...usual]),
  reason,
  because: pick([null, 'other', 'reorganised'] as const),
  nextOn: pick([addDays(today, 30), addDays(today, 30), addDays(today, 30), addDays(today, -1), null]),
  numbers: pick(['value', 'masked', 'value', null] as const),
})

function draftFor(step: Step, pick: Pick): StepDraft {
  const whole = { mapping, plan, 'follow-through': followThrough }[step]
  const words = { mapping: ['strengths', 's1'], plan: ['goals', 'g1'], 'follow-through': ['lessons', 'l1'] }[step] as [
    string,
    string,
  ]
  const field = step === 'plan' ? 'goal' : 'what'
  return pick([
    ...[whole, whole, whole, whole, whole, {}, withField(whole, ...words, field, 'Annat')],
    withRow(whole, words[0], { key: pick(['x1', 'x2']), values: { [field]: 'Mer' } }),
  ])
}
