import { emptyDraft } from './draft'
import type { InterventionEvent } from './event'
import type { InterventionFacts } from './facts'
import { partiesAfter } from './parties-after'

/** What the events of an intervention come to, oldest first; `chefs` are the accounts that manage the workplace today. */
export function factsFrom(events: readonly InterventionEvent[], chefs: readonly number[]): InterventionFacts {
  const [first, ...rest] = events
  if (first?.kind !== 'chosen') throw new RangeError('An intervention begins by being chosen')
  return rest.reduce(apply, factsOfChoice(first, chefs))
}

function factsOfChoice(event: InterventionEvent & { kind: 'chosen' }, chefs: readonly number[]): InterventionFacts {
  const unwritten = { revision: 0, draft: emptyDraft }
  return {
    ...{ owner: event.owner, chefs, followers: [], invited: [], length: 1 },
    ...{ chosen: { on: event.on, by: event.by, why: event.why }, nextOn: event.nextOn },
    ...{ transitions: [], approvals: [], publications: [], readings: [], followUps: [], evaluations: [] },
    ...{ forms: { mapping: unwritten, plan: unwritten, 'follow-through': unwritten } },
    ...{ measures: {}, escalations: {}, recheck: null },
  }
}

/** The facts after one more event. */
export const apply = (facts: InterventionFacts, event: InterventionEvent): InterventionFacts => ({
  ...facts,
  ...changeBy(event, facts),
  length: facts.length + 1,
})

function changeBy(event: InterventionEvent, facts: InterventionFacts): Partial<InterventionFacts> {
  const stamped = { ...event, place: facts.length }
  switch (stamped.kind) {
    case 'moved':
      return { transitions: [...facts.transitions, { ...stamped, nextBefore: facts.nextOn }], nextOn: stamped.nextOn }
    case 'undone':
      return { transitions: facts.transitions.slice(0, -1), nextOn: facts.transitions.at(-1)?.nextBefore ?? null }
    case 'next-planned':
      return { nextOn: stamped.nextOn }
    case 'saved':
      return { forms: { ...facts.forms, [stamped.step]: { revision: stamped.revision, draft: stamped.draft } } }
    case 'approved':
      return { approvals: [...facts.approvals, stamped] }
    case 'published':
      return { publications: [...facts.publications, stamped] }
    case 'marked-read':
      return { readings: [...facts.readings, { number: stamped.number, accountId: stamped.by.accountId }] }
    case 'measure-set':
      return { measures: { ...facts.measures, [stamped.measure]: stamped } }
    case 'escalation-answered':
      return { escalations: { ...facts.escalations, [stamped.escalation]: stamped } }
    case 'followed-up':
      return { followUps: [...facts.followUps, stamped] }
    case 'evaluated':
      return { evaluations: [...facts.evaluations, stamped] }
    case 'rechecked':
      return { recheck: stamped }
    case 'chosen':
    case 'commented':
      return {}
    default:
      return partiesAfter(stamped, facts)
  }
}
